package org.rapporteur.command.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Author;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Json;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** A row of the event store, column by column, as it stands there. */
record StoredRow(
        long place,
        String session,
        long version,
        String type,
        String identifier,
        String kind,
        @Nullable String revision,
        String payload,
        String metaData,
        String timeStamp) {
    static final String COLUMNS = "global_index, aggregate_identifier, sequence_number + 1 as version, type,"
            + " event_identifier, payload_type, payload_revision, payload, meta_data, time_stamp";

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final DateTimeFormatter TO_THE_MILLISECOND =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    static StoredRow read(ResultSet row, int number) throws SQLException {
        return new StoredRow(
                row.getLong("global_index"),
                row.getString("aggregate_identifier"),
                row.getLong("version"),
                row.getString("type"),
                row.getString("event_identifier"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                row.getString("meta_data"),
                row.getString("time_stamp"));
    }

    /** The row in which a fact is stored; its place is given by the database. */
    static StoredRow of(StatedFact fact) {
        return new StoredRow(
                0,
                fact.session().value(),
                fact.version(),
                "session",
                fact.hash().value(),
                fact.kind(),
                null,
                fact.body(),
                CanonicalJson.of(beside(fact)),
                TO_THE_MILLISECOND.format(fact.recordedAt()));
    }

    private static Map<String, String> beside(StatedFact fact) {
        Map<String, String> beside = new TreeMap<>(Map.of(
                "actId", fact.actId(),
                "by", fact.by(),
                "occurredAt", fact.occurredAt().toString(),
                "previous", fact.previous().value(),
                "recordedAt", fact.recordedAt().toString()));
        @Nullable String signedIn = fact.author().signedInText();
        if (signedIn != null) {
            beside.put("signedIn", signedIn);
        }
        return beside;
    }

    /**
     * The fact as it is written in the row.
     *
     * @throws IllegalArgumentException if a column cannot be read
     */
    StatedFact stated() {
        try {
            Map<String, String> beside = Json.mapper().readValue(metaData, TEXTS);
            FactHeader header = new FactHeader(
                    new SessionId(session),
                    version,
                    kind,
                    new Occasion(
                            Instant.parse(part(beside, "occurredAt")),
                            Instant.parse(part(beside, "recordedAt")),
                            Author.of(part(beside, "by"), beside.get("signedIn")),
                            part(beside, "actId")),
                    new Hash(part(beside, "previous")));
            return new StatedFact(header, payload, new Hash(identifier));
        } catch (JacksonException | DateTimeException unreadable) {
            throw new IllegalArgumentException("the row cannot be read", unreadable);
        }
    }

    /** The fact as it is written in the row, if it can be read. */
    Optional<StatedFact> read() {
        try {
            return Optional.of(stated());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The columns that do not say what follows from the fact. */
    List<Finding> alteredColumns(StatedFact fact) {
        StoredRow expected = of(fact);
        List<String> altered = new ArrayList<>();
        compare("type", type, expected.type, altered);
        compare("payload_revision", revision, expected.revision, altered);
        compare("meta_data", metaData, expected.metaData, altered);
        compare("time_stamp", timeStamp, expected.timeStamp, altered);
        return altered.stream()
                .map(column -> new Finding(Place.of(Medium.EVENT_STORE, fact).at(column), Flaw.PART_ALTERED))
                .toList();
    }

    /** What is found of a row that cannot be read at all. */
    Finding unreadable() {
        return new Finding(
                Place.of(Medium.EVENT_STORE, "global_index %d (%s/%d)".formatted(place, session, version)),
                Flaw.UNREADABLE);
    }

    private static void compare(
            String column, @Nullable String found, @Nullable String expected, List<String> altered) {
        if (!Objects.equals(found, expected)) {
            altered.add(column);
        }
    }

    private static String part(Map<String, String> beside, String name) {
        String value = beside.get(name);
        if (value == null) {
            throw new IllegalArgumentException("meta_data has no '%s'".formatted(name));
        }
        return value;
    }
}
