package org.rapporteur.query.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.log.FactRows;
import org.rapporteur.query.log.WithheldNames;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds facts of a session by what they are about and by their words. */
@Component
class FactFinder {
    private static final int MOST_VALUES = 500;
    private static final int MOST_MILESTONES = 5_000;

    private final JdbcTemplate database;
    private final WithheldNames withheld;

    FactFinder(JdbcTemplate database, WithheldNames withheld) {
        this.database = database;
        this.withheld = withheld;
    }

    /** A value facts are about, and how many are. */
    record Frequency(String aspect, String value, long facts) {}

    /** The last facts found before a version, in order. */
    List<Recorded> before(long version, Search search, int howMany) {
        return find(search.and("version < ?", version), "desc", howMany).reversed();
    }

    /** The first facts found from a version on, in order. */
    List<Recorded> from(long version, Search search, int howMany) {
        return find(search.and("version >= ?", version), "asc", howMany);
    }

    /** How many facts are found in all. */
    long count(Search search) {
        Long count = database.queryForObject(
                "select count(*) from fact where " + search.condition(),
                Long.class,
                search.values().toArray());
        return Objects.requireNonNull(count);
    }

    /**
     * What facts of a session are about, except documents: there are as many of these as of facts. Of very many values
     * of a kind, those that the most facts are about.
     */
    List<Frequency> whatThereIs(SessionId session) {
        return database.query(
                "select aspect, value, facts from (select aspect, value, count(*) as facts,"
                        + " row_number() over (partition by aspect order by count(*) desc, value) as place"
                        + " from fact_about where session = ? and aspect <> ? group by aspect, value) frequency"
                        + " where place <= ? order by aspect, value",
                (row, _) -> new Frequency(row.getString("aspect"), row.getString("value"), row.getLong("facts")),
                session.value(),
                Aspect.DOCUMENT.code(),
                MOST_VALUES);
    }

    /** The last facts that are milestones, in order. */
    List<Recorded> milestones(SessionId session) {
        return database.query(
                "select * from fact where session = ? and version in"
                        + " (select version from fact_about where session = ? and aspect = ?"
                        + " order by version desc limit ?) order by version",
                this::row,
                session.value(),
                session.value(),
                Aspect.MILESTONE.code(),
                MOST_MILESTONES);
    }

    /** The facts of the acts named, in order. */
    List<Recorded> ofActs(SessionId session, Stream<String> acts) {
        return database.query(
                "select * from fact where session = ? and act_id = any(?) order by version",
                this::row,
                session.value(),
                acts.distinct().toArray(String[]::new));
    }

    private List<Recorded> find(Search search, String order, int howMany) {
        return database.query(
                "select * from fact where %s order by version %s limit %d"
                        .formatted(search.condition(), order, howMany),
                this::row,
                search.values().toArray());
    }

    private Recorded row(ResultSet row, int number) throws SQLException {
        return withheld.outOf(FactRows.read(row, number));
    }
}
