package org.rapporteur.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.ActCatalog;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
    private final JsonNode document = OpenApi.document();

    @Test
    void every_act_has_its_path() {
        List<String> paths = ActCatalog.NAMES.all().keySet().stream()
                .map("/sessions/{session}/acts/"::concat)
                .toList();

        assertThat(document.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(paths);
    }

    @Test
    void every_reference_leads_somewhere() {
        List<JsonNode> references = document.findValues("$ref");

        assertThat(references).hasSizeGreaterThan(ActCatalog.NAMES.all().size());
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString())
                        .isFalse());
    }
}
