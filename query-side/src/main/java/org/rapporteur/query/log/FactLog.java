package org.rapporteur.query.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.rapporteur.query.ViewsReplaced;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The facts of every session, in order and without a gap. */
@Component
@Order(0)
public class FactLog implements Projection {
    private final JdbcTemplate database;
    private final WithheldNames withheld;
    /** Names are withheld from it already: it is no longer than this log, which has one list of them. */
    private final LogsAtHand atHand = new LogsAtHand(new InTheDatabase());

    @Autowired
    public FactLog(JdbcTemplate database, WithheldNames withheld) {
        this.database = database;
        this.withheld = withheld;
    }

    /** A log from which nothing is withheld. */
    public FactLog(JdbcTemplate database) {
        this(database, WithheldNames.NONE);
    }

    /** Which names are withheld from all that is read here. */
    public String withheld() {
        return withheld.revision();
    }

    @Override
    public void apply(List<Recorded> facts) {
        FactRows.insert(database, "fact", facts);
    }

    /** The facts of a session from its first to the version given, or to its last; none if there is no such session. */
    public List<Recorded> read(SessionId session, long upToVersion) {
        return read(session, 1, upToVersion);
    }

    /** The facts of a session from one version to another, both included, as far as there are any. */
    public List<Recorded> read(SessionId session, long fromVersion, long toVersion) {
        return atHand.read(session, fromVersion, toVersion);
    }

    @EventListener
    void forget(ViewsReplaced event) {
        atHand.forget();
    }

    /** The version a session had reached when something was recorded no later than then; 0 if it had not begun. */
    public long versionAt(SessionId session, Instant recorded) {
        Long version = database.queryForObject(
                "select coalesce(max(version), 0) from fact where session = ? and recorded_at <= ?",
                Long.class,
                session.value(),
                recorded.atOffset(ZoneOffset.UTC));
        return version == null ? 0 : version;
    }

    /** The last facts of a session up to the version given, the latest first. */
    public List<Recorded> latest(SessionId session, long upToVersion, int howMany) {
        return database.query(
                "select * from fact where session = ? and version <= ? order by version desc limit ?",
                this::row,
                session.value(),
                upToVersion,
                howMany);
    }

    /** The facts of a session with these versions, in order. */
    public List<Recorded> these(SessionId session, List<Long> versions) {
        return versions.isEmpty()
                ? List.of()
                : database.query(
                        "select * from fact where session = ? and version = any(?) order by version",
                        this::row,
                        session.value(),
                        versions.toArray(Long[]::new));
    }

    /** The facts of the acts named, in order. */
    public List<Recorded> ofActs(SessionId session, Stream<String> acts) {
        String[] named = acts.distinct().toArray(String[]::new);
        return named.length == 0
                ? List.of()
                : database.query(
                        "select * from fact where session = ? and act_id = any(?) order by version",
                        this::row,
                        session.value(),
                        named);
    }

    private Recorded row(ResultSet row, int number) throws SQLException {
        return withheld.outOf(FactRows.read(row, number));
    }

    private final class InTheDatabase implements LogsAtHand.Stored {
        @Override
        public List<Recorded> read(SessionId session, long fromVersion, long toVersion) {
            return database.query(
                    "select * from fact where session = ? and version between ? and ? order by version",
                    FactLog.this::row,
                    session.value(),
                    fromVersion,
                    toVersion);
        }

        @Override
        public Optional<LogsAtHand.End> end(SessionId session, long version) {
            return database
                    .query(
                            "select version, hash from fact where session = ? and version <= ?"
                                    + " order by version desc limit 1",
                            (row, _) -> new LogsAtHand.End(row.getLong("version"), new Hash(row.getString("hash"))),
                            session.value(),
                            version)
                    .stream()
                    .findFirst();
        }
    }
}
