package org.rapporteur.command.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;

/** The facts as they stand in the event store, to which other places are held. */
public final class StoredFacts {
    private final JdbcTemplate database;

    public StoredFacts(JdbcTemplate database) {
        this.database = database;
    }

    /** Which fact. */
    public record Id(SessionId session, long version) {}

    /** Those of the facts asked for that there are; empty where a row is there that cannot be read. */
    public Map<Id, Optional<StatedFact>> find(Collection<Id> asked) {
        Map<Id, Optional<StatedFact>> found = new HashMap<>();
        database.query(
                "select " + StoredRow.COLUMNS + " from domain_event_entry where (aggregate_identifier, sequence_number)"
                        + " in (select * from unnest(?::text[], ?::bigint[]))",
                row -> {
                    StoredRow stored = StoredRow.read(row, 0);
                    found.put(new Id(new SessionId(stored.session()), stored.version()), stored.read());
                },
                asked.stream().map(id -> id.session.value()).toArray(String[]::new),
                asked.stream().map(id -> id.version - 1).toArray(Long[]::new));
        return found;
    }

    /** Adds facts as they are stated; whether they may be added is for the caller to know. */
    public void add(List<StatedFact> facts) {
        database.batchUpdate(
                "insert into domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,"
                        + " payload_type, payload_revision, payload, meta_data, time_stamp)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                facts.stream().map(StoredFacts::columns).toList());
    }

    private static @Nullable Object[] columns(StatedFact fact) {
        StoredRow row = StoredRow.of(fact);
        return new @Nullable Object[] {
            row.session(),
            row.version() - 1,
            row.type(),
            row.identifier(),
            row.kind(),
            row.revision(),
            row.payload(),
            row.metaData(),
            row.timeStamp()
        };
    }

    /** Up to which version each session was published. */
    public Map<SessionId, Long> published() {
        Map<SessionId, Long> versions = new HashMap<>();
        database.query("select session, version from published", row -> {
            versions.put(new SessionId(row.getString("session")), row.getLong("version"));
        });
        return versions;
    }
}
