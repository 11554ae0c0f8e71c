package org.rapporteur.command.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.events.Author;
import org.rapporteur.events.Json;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Hash;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An act as it was asked for and answered, as an archive has it: a row of the receipts, in JSON. Where it stood among
 * them is not read; here it gets a place of its own.
 *
 * @param discrepancies what the answer noted
 * @param fields of the act, as JSON
 */
record ActLine(
        String session,
        String id,
        Hash digest,
        long version,
        List<DiscrepancyNoted> discrepancies,
        String kind,
        JsonNode fields,
        Instant occurredAt,
        Instant recordedAt,
        Author author,
        boolean ledToFacts) {
    /** What the acts of those who are signed in say besides. */
    private static final String SIGNED_IN = "signed_in";

    private static final Set<String> COLUMNS = Set.of(
            "position",
            "session",
            "act_id",
            "digest",
            "version",
            "discrepancies",
            "kind",
            "fields",
            "occurred_at",
            "recorded_at",
            "recorded_by",
            "led_to_facts");

    private static final TypeReference<List<DiscrepancyNoted>> DISCREPANCIES = new TypeReference<>() {};
    private static final JsonMapper JSON = Json.mapper()
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * The act of a line.
     *
     * @throws IllegalArgumentException if it is none, or says more than acts do
     */
    static ActLine read(String line) {
        try {
            JsonNode act = JSON.readTree(line);
            Set<String> columns = new HashSet<>(act.propertyNames());
            boolean signedIn = columns.remove(SIGNED_IN);
            if (!act.isObject() || !columns.equals(COLUMNS)) {
                throw new IllegalArgumentException("an act has other fields");
            }
            return new ActLine(
                    text(act, "session"),
                    text(act, "act_id"),
                    new Hash(text(act, "digest")),
                    act.required("version").longValue(),
                    JSON.readValue(text(act, "discrepancies"), DISCREPANCIES),
                    text(act, "kind"),
                    JSON.readTree(text(act, "fields")),
                    time(act, "occurred_at"),
                    time(act, "recorded_at"),
                    Author.of(text(act, "recorded_by"), signedIn ? text(act, SIGNED_IN) : null),
                    act.required("led_to_facts").booleanValue());
        } catch (JacksonException | DateTimeException malformed) {
            throw new IllegalArgumentException("the line is no act: " + malformed.getMessage(), malformed);
        }
    }

    /** What the answer noted, as it is kept. */
    String noted() {
        return JSON.writerFor(DISCREPANCIES).writeValueAsString(discrepancies);
    }

    private static String text(JsonNode act, String column) {
        JsonNode value = act.required(column);
        if (!value.isString()) {
            throw new IllegalArgumentException("'%s' is no text".formatted(column));
        }
        return value.stringValue();
    }

    private static Instant time(JsonNode act, String column) {
        return OffsetDateTime.parse(text(act, column)).toInstant();
    }
}
