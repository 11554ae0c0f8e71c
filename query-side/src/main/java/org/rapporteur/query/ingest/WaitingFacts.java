package org.rapporteur.query.ingest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.RowsAtOnce;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Facts that came before they could be applied: one before them has not come, or cannot be applied itself. They wait
 * here, so that the partition can be read on; no view sees them before.
 */
@Component
class WaitingFacts {
    private final JdbcTemplate database;

    WaitingFacts(JdbcTemplate database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("rapporteur.facts.early", this, facts -> facts.count("not in"))
                .description("facts that wait for one before them that has not come")
                .register(meters);
        Gauge.builder("rapporteur.facts.kept-aside", this, facts -> facts.count("in"))
                .description("facts that wait until one can be applied that cannot")
                .register(meters);
    }

    List<StatedFact> of(Set<SessionId> sessions) {
        return database.query(
                "select fact from waiting_fact where session = any(?)",
                (row, _) -> FactLine.read(row.getString("fact")),
                (Object) names(sessions));
    }

    /** The first of a session, in order of version. */
    List<StatedFact> first(SessionId session, int atMost) {
        return database.query(
                "select fact from waiting_fact where session = ? order by version limit ?",
                (row, _) -> FactLine.read(row.getString("fact")),
                session.value(),
                atMost);
    }

    /** Keeps facts; those that wait already are left as they are. */
    void keep(Collection<StatedFact> facts) {
        RowsAtOnce.write(
                database,
                "insert into waiting_fact (session, version, hash, fact)"
                        + " select * from unnest(?::text[], ?::bigint[], ?::text[], ?::text[]) on conflict do nothing",
                List.copyOf(facts),
                fact -> fact.session().value(),
                fact -> Long.toString(fact.version()),
                fact -> fact.hash().value(),
                FactLine::write);
    }

    /** Lets go of those that are applied. */
    void release(Set<SessionId> sessions) {
        database.update(
                "delete from waiting_fact using stream_progress where waiting_fact.session = any(?)"
                        + " and stream_progress.session = waiting_fact.session"
                        + " and waiting_fact.version <= stream_progress.version",
                (Object) names(sessions));
    }

    private double count(String inOrNotIn) {
        Long count = database.queryForObject(
                "select count(*) from waiting_fact where session %s (select session from standstill)"
                        .formatted(inOrNotIn),
                Long.class);
        return count == null ? Double.NaN : count;
    }

    private static String[] names(Set<SessionId> sessions) {
        return sessions.stream().map(SessionId::value).toArray(String[]::new);
    }
}
