package org.rapporteur.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import tools.jackson.databind.JsonNode;

class ScenarioSchemaTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "scenario.schema.json");

    /** Run with {@code -Dapprove=true} to publish the schema anew. */
    @Test
    void is_published_as_it_is() throws IOException {
        String schema =
                Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(ScenarioSchema.document()) + "\n";
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PUBLISHED, schema);
        }

        assertThat(PUBLISHED).hasContent(schema);
    }

    @Test
    void knows_every_act() {
        JsonNode published = Json.mapper().readTree(PUBLISHED.toFile());

        assertThat(published.at("/$defs/entry/properties").propertyNames())
                .containsAll(ActCatalog.NAMES.all().keySet());
    }
}
