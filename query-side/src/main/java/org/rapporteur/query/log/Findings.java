package org.rapporteur.query.log;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Found;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.value.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * What was found that is not as it was recorded. Each is kept once, until somebody has looked into it. The command side
 * keeps its own findings in a table just like this one: either side is looked at, and can be restored, without the
 * other.
 */
@Component
public final class Findings {
    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);

    private static final int MOST_OF_A_SESSION = 1000;

    private static final RowMapper<Found> FOUND = (row, _) -> new Found(
            row.getObject("found_at", OffsetDateTime.class).toInstant(),
            new Finding(
                    new Place(
                            Medium.valueOf(row.getString("medium")),
                            session(row.getString("session")),
                            row.getLong("version"),
                            row.getString("part")),
                    Flaw.valueOf(row.getString("flaw"))));

    private final JdbcTemplate database;

    public Findings(JdbcTemplate database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("rapporteur.findings", this, Findings::count)
                .description("places where the record is not as it was recorded")
                .register(meters);
    }

    /** Keeps findings; those known already stay as they are. */
    public void keep(List<Finding> findings) {
        for (Finding finding : findings) {
            Place place = finding.place();
            int fresh = database.update(
                    "insert into finding (medium, session, version, part, flaw) values (?, ?, ?, ?, ?)"
                            + " on conflict do nothing",
                    place.medium().name(),
                    place.session() == null ? null : place.session().value(),
                    place.version(),
                    place.part(),
                    finding.flaw().name());
            if (fresh == 1) {
                LOG.error("The record is not as it was recorded: {}.", finding);
            }
        }
    }

    /** Findings, the first one first: so many of them, after some that are skipped. */
    public List<Found> some(long skipped, int most) {
        return database.query("select * from finding order by number limit ? offset ?", FOUND, most, skipped);
    }

    /**
     * The first findings of a session by the version of the fact they are about; 0 for those of which it cannot be
     * told.
     */
    public SortedMap<Long, List<Found>> of(SessionId session) {
        return database
                .query(
                        "select * from finding where session = ? order by number limit ?",
                        FOUND,
                        session.value(),
                        MOST_OF_A_SESSION)
                .stream()
                .collect(groupingBy(found -> found.finding().place().version(), TreeMap::new, toList()));
    }

    /** How many there are. */
    long count() {
        Long count = database.queryForObject("select count(*) from finding", Long.class);
        return count == null ? 0 : count;
    }

    private static @Nullable SessionId session(@Nullable String name) {
        return name == null ? null : new SessionId(name);
    }
}
