package org.rapporteur.command.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sessions that are not published any further, for all nodes that share the database. */
public final class HeldBack {
    private static final Logger LOG = LoggerFactory.getLogger(HeldBack.class);

    private final JdbcClient database;

    public HeldBack(JdbcClient database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("rapporteur.sessions.held-back", this, HeldBack::count)
                .description("sessions of which a fact cannot be read as it was recorded")
                .register(meters);
    }

    /** A session that is published up to the fact before this version, and why no further. */
    public record Session(String session, long version, String reason, Instant since) {}

    /** All of them. */
    public List<Session> all() {
        return database.sql("select * from held_back order by session")
                .query((row, _) -> new Session(
                        row.getString("session"),
                        row.getLong("version"),
                        row.getString("reason"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Which of the sessions are held back. As long as the transaction lasts none of them is let go: what comes of it
     * meanwhile is found in the store by whoever lets it go.
     */
    Set<String> lock(Collection<String> sessions) {
        return new HashSet<>(
                database.sql("select session from held_back where session = any (?) order by session for update")
                        .param(sessions.toArray(String[]::new))
                        .query((row, _) -> row.getString("session"))
                        .list());
    }

    /** Those that are to be tried again: the longer in vain, the more seldom. */
    List<String> due() {
        return database.sql("""
            select session from held_back
            where tried_at + least(interval '1 hour', interval '10 seconds' * power(2, least(tries, 10))) <= now()
            order by session
            """).query((row, _) -> row.getString("session")).list();
    }

    /** A fact of a session cannot be published, or still not; told only at the change. */
    void begin(String session, long version, String reason) {
        int still = database.sql("""
            update held_back set tries = tries + 1, tried_at = clock_timestamp(), reason = ?
            where session = ? and version = ?
            """).params(reason, session, version).update();
        if (still == 1) {
            return;
        }
        database.sql("""
            insert into held_back (session, version, reason) values (?, ?, ?)
            on conflict (session) do update set version = excluded.version, reason = excluded.reason,
            since = excluded.since, tries = excluded.tries, tried_at = excluded.tried_at
            """).params(session, version, reason).update();
        LOG.error(
                "Session {} is not published from fact {} on: {}. No other session is held back by it.",
                session,
                version,
                reason);
    }

    /** The session goes on. */
    void end(String session) {
        database.sql("delete from held_back where session = ?").param(session).update();
        LOG.info("Session {} goes on: what was held back is published.", session);
    }

    /** None is, until that shows anew. */
    void forget() {
        database.sql("delete from held_back").update();
    }

    private double count() {
        return database.sql("select count(*) from held_back").query(Long.class).single();
    }
}
