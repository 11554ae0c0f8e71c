package org.rapporteur.query.log;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Chain;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.PastLook;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.value.SessionId;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks at every fact of the log again and again, and keeps when it did and what it found. */
@Component
public class Verification {
    private final JdbcTemplate database;
    private final Findings findings;

    public Verification(JdbcTemplate database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    private record Session(SessionId id, long version) {}

    /** Looks at everything now, a session at a time. */
    public void run() {
        long start = System.nanoTime();
        List<Session> sessions = database.query(
                "select session, version from stream_progress order by session",
                (row, _) -> new Session(new SessionId(row.getString("session")), row.getLong("version")));
        List<Finding> found = new ArrayList<>();
        sessions.forEach(session -> found.addAll(check(session)));
        findings.keep(found);
        database.update(
                "insert into verification (medium, facts, findings, millis) values (?, ?, ?, ?)",
                Medium.FACT_LOG.name(),
                sessions.stream().mapToLong(Session::version).sum(),
                found.size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    /** The last look at each place, as far as it was looked at. */
    public List<PastLook> last() {
        return database.query(
                "select distinct on (medium) * from verification order by medium, finished_at desc",
                (row, _) -> new PastLook(
                        Medium.valueOf(row.getString("medium")),
                        row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                        row.getLong("facts"),
                        row.getLong("findings"),
                        row.getLong("millis")));
    }

    private List<Finding> check(Session session) {
        Chain chain = new Chain();
        try {
            List<StatedFact> facts = database.query(
                    "select * from fact where session = ? and version <= ? order by version",
                    FactRows::stated,
                    session.id.value(),
                    session.version);
            facts.forEach(fact -> chain.add(fact, Place.of(Medium.FACT_LOG, fact)));
            return chain.findingsUpTo(Medium.FACT_LOG, session.id, session.version);
        } catch (IllegalArgumentException | DataRetrievalFailureException damaged) {
            return List.of(new Finding(Place.of(Medium.FACT_LOG, session.id, 0), Flaw.UNREADABLE));
        }
    }
}
