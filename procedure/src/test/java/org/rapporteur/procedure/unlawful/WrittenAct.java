package org.rapporteur.procedure.unlawful;

import java.time.Instant;
import java.util.List;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import tools.jackson.databind.JsonNode;

/**
 * An act as a scenario file writes it.
 *
 * @param at when it happened; {@code null} for right after the one before
 * @param by who acts; the secretary if nobody is named
 */
record WrittenAct(Command command, Instant at, String by) {
    private static final List<String> WHEN_AND_WHO = List.of("at", "by");

    static WrittenAct of(JsonNode written) {
        String name = written.propertyNames().stream()
                .filter(key -> !WHEN_AND_WHO.contains(key))
                .findFirst()
                .orElseThrow();
        Class<? extends Command> kind =
                ActCatalog.NAMES.find(name).orElseThrow(() -> new IllegalArgumentException("no act '" + name + "'"));
        JsonNode at = written.get("at");
        JsonNode by = written.get("by");
        return new WrittenAct(
                Json.mapper().treeToValue(written.get(name), kind),
                at == null ? null : Instant.parse(at.asString()),
                by == null ? "secretary" : by.asString());
    }
}
