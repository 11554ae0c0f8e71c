package org.rapporteur.standalone.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Json;
import org.rapporteur.events.body.BodyFile;
import tools.jackson.databind.JsonNode;

class BodySchemaTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "body.schema.json");
    private static final Path PAGE = Path.of("..", "docs", "bodies.md");

    /** Run with {@code -Dapprove=true} to publish the schema anew. */
    @Test
    void is_published_as_it_is() throws IOException {
        String schema = Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(BodyFile.schema()) + "\n";
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PUBLISHED, schema);
        }

        assertThat(PUBLISHED).hasContent(schema);
    }

    @Test
    void the_page_on_profiles_explains_every_field_of_one() throws IOException {
        JsonNode fields = BodyFile.schema().get("properties");

        assertThat(fields.propertyNames())
                .allSatisfy(field -> assertThat(Files.readString(PAGE)).contains("| `" + field + "`"));
    }
}
