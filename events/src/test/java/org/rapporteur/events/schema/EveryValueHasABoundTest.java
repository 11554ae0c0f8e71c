package org.rapporteur.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.schema.Shapes.Mismatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema and the bounds of a record say the same of it: so much there is room for, and for nothing beyond. */
class EveryValueHasABoundTest {
    private static final Shapes ACTS = Shapes.ofActs();
    private static final Shapes FACTS = Shapes.ofFacts();

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_may_fill_all_the_room_there_is(String name, Class<? extends Command> type) {
        for (Brimful full : List.of(Brimful.withLongTexts(), Brimful.withLongLists())) {
            Record act = full.of(type);

            assertThat(Bounds.breaches(act)).isEmpty();
            assertThat(ACTS.mismatches(name, Json.mapper().valueToTree(act), Locale.ENGLISH))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_may_fill_all_the_room_there_is(String name, Class<? extends Event> type) {
        for (Brimful full : List.of(Brimful.withLongTexts(), Brimful.withLongLists())) {
            Record fact = full.of(type);

            assertThat(Bounds.breaches(fact)).isEmpty();
            assertThat(FACTS.mismatches(name, Json.mapper().valueToTree(fact), Locale.ENGLISH))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void what_goes_beyond_is_named(String name, Class<? extends Command> type) {
        JsonNode fields = Json.mapper().valueToTree(Brimful.withLongTexts().of(type));

        everyValueBeyond(fields, "#").filter(place -> !isOfAnotherAct(place)).forEach(place -> {
            ObjectNode beyond = (ObjectNode) fields.deepCopy();
            alter(beyond, place);

            assertThat(ACTS.mismatches(name, beyond, Locale.ENGLISH))
                    .extracting(Mismatch::place)
                    .as("%s beyond its bound at %s", name, place)
                    .isNotEmpty()
                    .allMatch(named -> named.startsWith(place));
        });
    }

    /** What an act ought to have said is held against the schema of the act it is. */
    private static boolean isOfAnotherAct(String place) {
        return place.startsWith("#/instead/fields/");
    }

    static Stream<Object[]> acts() {
        return ActCatalog.NAMES.all().entrySet().stream().map(kind -> new Object[] {kind.getKey(), kind.getValue()});
    }

    static Stream<Object[]> facts() {
        return EventCatalog.NAMES.all().entrySet().stream().map(kind -> new Object[] {kind.getKey(), kind.getValue()});
    }

    /** Where there is a text, a number or a list. */
    private static Stream<String> everyValueBeyond(JsonNode node, String here) {
        return switch (node) {
            case ObjectNode object ->
                object.properties().stream()
                        .flatMap(field -> everyValueBeyond(field.getValue(), here + "/" + field.getKey()));
            case ArrayNode list -> Stream.concat(Stream.of(here), everyValueBeyond(list.get(0), here + "/0"));
            default -> node.isBoolean() ? Stream.empty() : Stream.of(here);
        };
    }

    private static void alter(ObjectNode root, String place) {
        int last = place.lastIndexOf('/');
        JsonNode parent = root.at(place.substring(1, last));
        String name = place.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            list.set(0, beyond(list.get(0)));
        } else {
            ((ObjectNode) parent).set(name, beyond(parent.get(name)));
        }
    }

    private static JsonNode beyond(JsonNode value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (value) {
            case ArrayNode list -> json.arrayNode().addAll(Collections.nCopies(1_001, list.get(0)));
            default ->
                value.isNumber() ? json.numberNode(value.intValue() + 1L) : json.stringNode(value.stringValue() + "w");
        };
    }
}
