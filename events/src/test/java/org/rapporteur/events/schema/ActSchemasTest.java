package org.rapporteur.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.ActCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ActSchemasTest {
    private final ActSchemas schemas = ActSchemas.referringTo("#/$defs/");
    private final ObjectNode values = schemas.definitions();

    @Test
    void every_act_has_a_schema_that_knows_all_its_fields_and_no_others() {
        assertThat(schemas.acts().keySet())
                .containsExactlyInAnyOrderElementsOf(ActCatalog.NAMES.all().keySet());
        assertThat(schemas.acts().values())
                .allMatch(act -> act.get("additionalProperties").equals(act.booleanNode(false)));
    }

    @Test
    void only_what_may_be_unknown_absent_or_empty_may_be_left_out() {
        assertThat(requiredBy("schedule-session")).containsExactly("body", "number", "dates");
        assertThat(requiredBy("add-sponsors")).containsExactly("draft");
        assertThat(requiredBy("open-session")).isEmpty();
    }

    @Test
    void a_value_is_described_once_as_it_is_written() {
        assertThat(act("open-meeting").at("/properties/meeting/$ref").asString())
                .isEqualTo("#/$defs/MeetingNumber");
        assertThat(values.at("/MeetingNumber/type").asString()).isEqualTo("string");
        assertThat(values.at("/Officer/required"))
                .extracting(JsonNode::asString)
                .containsExactly("office", "name", "state");
    }

    @Test
    void words_of_a_few_are_spelt_as_in_json() {
        assertThat(values.at("/StandingOrgan/enum"))
                .extracting(JsonNode::asString)
                .contains("plenary", "committee-of-the-whole");
    }

    @Test
    void words_are_in_any_language_and_those_of_the_united_nations_are_offered() {
        assertThat(values.at("/Wording/properties").propertyNames())
                .containsExactly("ar", "zh", "en", "fr", "ru", "es");
        assertThat(values.at("/Wording/patternProperties").propertyNames())
                .singleElement()
                .satisfies(pattern -> assertThat("zh-Hant").matches(pattern));
        assertThat(values.at("/Language/maxLength").asInt()).isEqualTo(35);
    }

    private List<String> requiredBy(String act) {
        return act(act).path("required").valueStream().map(JsonNode::asString).toList();
    }

    private ObjectNode act(String name) {
        return Optional.ofNullable(schemas.acts().get(name)).orElseThrow();
    }
}
