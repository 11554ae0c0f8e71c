package org.rapporteur.query.ingest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.history.FactRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Facts that came before their turn. They wait here, so that the partition can be read on to where the missing ones
 * are; no view sees them before.
 */
@Component
class EarlyFacts {
    private static final Logger LOG = LoggerFactory.getLogger(EarlyFacts.class);

    private final JdbcTemplate database;

    EarlyFacts(JdbcTemplate database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("rapporteur.facts.early", this, EarlyFacts::count)
                .description("facts that wait for one before them that has not come")
                .register(meters);
    }

    List<Recorded> of(Set<SessionId> sessions) {
        return database.query(
                "select * from early_fact where session = any(?)", FactRows::read, (Object) names(sessions));
    }

    /** Keeps the facts of a session that came early, if any: it has a hole after the version it has reached. */
    void keep(SessionId session, long reached, List<Recorded> facts) {
        if (facts.isEmpty()) {
            return;
        }
        LOG.warn(
                "Session {} has a hole: version {} has not come, but {} after it; they wait.",
                session,
                reached + 1,
                facts.stream().map(Recorded::version).toList());
        FactRows.insert(database, "early_fact", facts);
    }

    /** Lets go of those whose turn has come. */
    void release(Set<SessionId> sessions) {
        database.update(
                "delete from early_fact using stream_progress where early_fact.session = any(?)"
                        + " and stream_progress.session = early_fact.session"
                        + " and early_fact.version <= stream_progress.version",
                (Object) names(sessions));
    }

    private double count() {
        Long count = database.queryForObject("select count(*) from early_fact", Long.class);
        return count == null ? Double.NaN : count;
    }

    private static String[] names(Set<SessionId> sessions) {
        return sessions.stream().map(SessionId::value).toArray(String[]::new);
    }
}
