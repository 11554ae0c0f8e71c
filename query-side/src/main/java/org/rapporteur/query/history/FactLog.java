package org.rapporteur.query.history;

import java.util.List;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The facts of every session, in order and without a gap. */
@Component
public class FactLog implements Projection {
    private final JdbcTemplate database;

    public FactLog(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void apply(List<Recorded> facts) {
        FactRows.insert(database, "fact", facts);
    }

    /** The facts of a session from its first to the version given, or to its last; none if there is no such session. */
    public List<Recorded> read(SessionId session, long upToVersion) {
        return database.query(
                "select * from fact where session = ? and version <= ? order by version",
                FactRows::read,
                session.value(),
                upToVersion);
    }

    /** The last facts of a session up to the version given, the latest first. */
    public List<Recorded> latest(SessionId session, long upToVersion, int howMany) {
        return database.query(
                "select * from fact where session = ? and version <= ? order by version desc limit ?",
                FactRows::read,
                session.value(),
                upToVersion,
                howMany);
    }
}
