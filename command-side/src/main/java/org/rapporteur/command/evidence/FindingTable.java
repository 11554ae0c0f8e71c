package org.rapporteur.command.evidence;

import java.time.OffsetDateTime;
import java.util.List;
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

/**
 * What was found that is not as it was recorded. Each is kept once. The query side keeps its own findings in a table
 * just like this one: either side is looked at, and can be restored, without the other.
 */
final class FindingTable {
    private static final Logger LOG = LoggerFactory.getLogger(FindingTable.class);

    private final JdbcTemplate database;

    FindingTable(JdbcTemplate database) {
        this.database = database;
    }

    void keep(List<Finding> findings) {
        for (Finding finding : findings) {
            Place place = finding.place();
            SessionId session = place.session();
            int fresh = database.update(
                    "insert into finding (medium, session, version, part, flaw) values (?, ?, ?, ?, ?)"
                            + " on conflict do nothing",
                    place.medium().name(),
                    session == null ? null : session.value(),
                    place.version(),
                    place.part(),
                    finding.flaw().name());
            if (fresh == 1) {
                LOG.error("The record is not as it was recorded: {}.", finding);
            }
        }
    }

    /** Some of the findings, the first one first, after so many. */
    List<Found> some(long after, long most) {
        return database.query(
                "select * from finding order by number offset ? limit ?",
                (row, _) -> new Found(
                        row.getObject("found_at", OffsetDateTime.class).toInstant(),
                        new Finding(
                                new Place(
                                        Medium.valueOf(row.getString("medium")),
                                        session(row.getString("session")),
                                        row.getLong("version"),
                                        row.getString("part")),
                                Flaw.valueOf(row.getString("flaw")))),
                after,
                most);
    }

    long count() {
        Long count = database.queryForObject("select count(*) from finding", Long.class);
        return count == null ? 0 : count;
    }

    private static @Nullable SessionId session(@Nullable String name) {
        return name == null ? null : new SessionId(name);
    }
}
