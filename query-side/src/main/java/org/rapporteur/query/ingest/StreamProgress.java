package org.rapporteur.query.ingest;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The last version applied of each session. */
@Component
class StreamProgress {
    private final JdbcTemplate database;

    StreamProgress(JdbcTemplate database) {
        this.database = database;
    }

    /** The last version applied; 0 if nothing is known of the session. */
    long of(SessionId session) {
        return database
                .query(
                        "select version from stream_progress where session = ?",
                        (row, _) -> row.getLong("version"),
                        session.value())
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** Makes this transaction alone with the sessions, and says how far they are. */
    SortedMap<SessionId, Long> lock(SortedSet<SessionId> sessions) {
        String[] names = sessions.stream().map(SessionId::value).toArray(String[]::new);
        database.update("insert into stream_progress select unnest(?), 0 on conflict do nothing", (Object) names);
        SortedMap<SessionId, Long> progress = new TreeMap<>();
        // In the same order in every transaction, so that no two wait for each other.
        database.query(
                "select session, version from stream_progress where session = any(?) order by session for update",
                row -> {
                    progress.put(new SessionId(row.getString("session")), row.getLong("version"));
                },
                (Object) names);
        return progress;
    }

    void reached(Map<SessionId, Long> versions) {
        database.batchUpdate(
                "update stream_progress set version = ? where session = ?",
                versions.entrySet(),
                versions.size(),
                (row, reached) -> {
                    row.setLong(1, reached.getValue());
                    row.setString(2, reached.getKey().value());
                });
    }
}
