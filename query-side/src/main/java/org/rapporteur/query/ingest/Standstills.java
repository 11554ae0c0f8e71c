package org.rapporteur.query.ingest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The sessions that stand still, for all nodes that share the database. */
@Component
public class Standstills {
    private static final RowMapper<Standstill> STANDSTILL = (row, _) -> new Standstill(
            new SessionId(row.getString("session")),
            row.getLong("version"),
            row.getString("reason"),
            row.getObject("since", OffsetDateTime.class).toInstant());

    private final JdbcTemplate database;

    Standstills(JdbcTemplate database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("rapporteur.sessions.standing-still", this, Standstills::count)
                .description("sessions of which a fact cannot be applied")
                .register(meters);
    }

    /** All of them, by the names of the sessions. */
    public List<Standstill> all() {
        return database.query("select * from standstill order by session", STANDSTILL);
    }

    /** All of those in the views of a schema. */
    public static List<Standstill> all(JdbcTemplate database, String schema) {
        return database.query("select * from %s.standstill order by session".formatted(schema), STANDSTILL);
    }

    /** That of a session, if it stands still. */
    public Optional<Standstill> of(SessionId session) {
        return database.query("select * from standstill where session = ?", STANDSTILL, session.value()).stream()
                .findFirst();
    }

    /** Those of the sessions that stand still. */
    Set<SessionId> among(Set<SessionId> sessions) {
        return new TreeSet<>(database.query(
                "select session from standstill where session = any(?)",
                (row, _) -> new SessionId(row.getString("session")),
                (Object) sessions.stream().map(SessionId::value).toArray(String[]::new)));
    }

    /** Those that are to be tried again: the longer in vain, the more seldom. */
    List<SessionId> due() {
        return database.query(
                "select session from standstill where tried_at + least(interval '1 hour', interval '10 seconds' *"
                        + " power(2, least(tries, 10))) <= now() order by session",
                (row, _) -> new SessionId(row.getString("session")));
    }

    /**
     * A fact of a session cannot be applied, or still not.
     *
     * @return whether that is news
     */
    boolean begin(SessionId session, long version, String reason) {
        int still = database.update(
                "update standstill set tries = tries + 1, tried_at = clock_timestamp(), reason = ?"
                        + " where session = ? and version = ?",
                reason,
                session.value(),
                version);
        if (still == 1) {
            return false;
        }
        database.update(
                "insert into standstill (session, version, reason) values (?, ?, ?) on conflict (session) do update"
                        + " set version = excluded.version, reason = excluded.reason, since = excluded.since,"
                        + " tries = excluded.tries, tried_at = excluded.tried_at",
                session.value(),
                version,
                reason);
        return true;
    }

    /** The session goes on. */
    void end(SessionId session) {
        database.update("delete from standstill where session = ?", session.value());
    }

    private double count() {
        Long count = database.queryForObject("select count(*) from standstill", Long.class);
        return count == null ? Double.NaN : count;
    }
}
