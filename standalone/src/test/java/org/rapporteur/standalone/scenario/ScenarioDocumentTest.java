package org.rapporteur.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.schema.ActSchemas;
import tools.jackson.databind.JsonNode;

/** {@code docs/scenario.md} names every act with its fields, a question mark after those that may be left out. */
class ScenarioDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "scenario.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z-]+)` \\| ([^|]+) \\| [^|]+ \\|$", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("`(\\w+)`(\\??)");

    @Test
    void names_every_act_with_its_fields() throws IOException {
        Map<String, Set<String>> documented = ROW.matcher(Files.readString(DOCUMENT))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> fieldsIn(row.group(2))));

        assertThat(documented).isEqualTo(fieldsOfAllActs());
    }

    private static Set<String> fieldsIn(String cell) {
        return FIELD.matcher(cell)
                .results()
                .map(ScenarioDocumentTest::withMark)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withMark(MatchResult field) {
        return field.group(1) + field.group(2);
    }

    private static Map<String, Set<String>> fieldsOfAllActs() {
        Map<String, Set<String>> acts = new TreeMap<>();
        ActSchemas.referringTo("#").acts().forEach((name, schema) -> acts.put(name, fieldsOf(schema)));
        return acts;
    }

    private static Set<String> fieldsOf(JsonNode schema) {
        Set<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return schema.get("properties").propertyNames().stream()
                .map(field -> required.contains(field) ? field : field + "?")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
