package org.rapporteur.query.moment;

import java.util.List;
import java.util.Optional;
import org.rapporteur.events.CodeDigest;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.state.SessionView;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whole states to begin folding with, so that no jump into the past folds everything. The longer a session, the further
 * apart they lie: all of them together stay in proportion to it. One folded by other code, or from which other names
 * were withheld, is passed over.
 */
final class StateSnapshots {
    private static final String CODE = CodeDigest.of(SessionView.class);
    private static final long FEWEST_FACTS_BETWEEN = 250;
    private static final long PARTS = 10;

    private final JdbcTemplate database;
    private final String revision;

    /** @param withheld stands for the names withheld from the facts that states are folded from */
    StateSnapshots(JdbcTemplate database, String withheld) {
        this.database = database;
        this.revision = CODE + withheld;
    }

    /** The last one at a version or before it. */
    Optional<SessionView> before(SessionId session, long version) {
        return database
                .queryForList(
                        "select view::text from state_checkpoint where session = ? and version <= ? and revision = ?"
                                + " order by version desc limit 1",
                        String.class,
                        session.value(),
                        version,
                        revision)
                .stream()
                .map(view -> Json.mapper().readValue(view, SessionView.class))
                .findFirst();
    }

    /** Every one of a session that this code folded. */
    List<SessionView> all(SessionId session) {
        return database.query(
                "select view::text from state_checkpoint where session = ? and revision = ? order by version",
                (row, _) -> Json.mapper().readValue(row.getString("view"), SessionView.class),
                session.value(),
                revision);
    }

    /** Keeps a state if the last one kept is far enough behind. */
    void keep(SessionView state) {
        if (state.version() - last(state.session()) >= Math.max(FEWEST_FACTS_BETWEEN, state.version() / PARTS)) {
            database.update(
                    "insert into state_checkpoint (session, version, revision, view) values (?, ?, ?, ?::jsonb)"
                            + " on conflict (session, version)"
                            + " do update set revision = excluded.revision, view = excluded.view",
                    state.session().value(),
                    state.version(),
                    revision,
                    Json.mapper().writeValueAsString(state));
        }
    }

    private long last(SessionId session) {
        Long last = database.queryForObject(
                "select max(version) from state_checkpoint where session = ? and revision = ?",
                Long.class,
                session.value(),
                revision);
        return last == null ? 0 : last;
    }
}
