package org.rapporteur.query.live;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells every node that shares the database how far sessions have come. PostgreSQL delivers the notice when the batch
 * is committed, so whoever hears it can read what it speaks of; a batch undone is not heard of.
 */
@Component
class Announcements implements Projection {
    static final String CHANNEL = "session_changed";

    private final JdbcTemplate database;

    Announcements(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void apply(List<Recorded> facts) {
        Map<SessionId, Long> reached = facts.stream().collect(toMap(Recorded::session, Recorded::version, Math::max));
        String[] notices = reached.entrySet().stream()
                .map(change -> new Announcement(change.getKey(), change.getValue()).toString())
                .toArray(String[]::new);
        database.query("select pg_notify(?, notice) from unnest(?) notice", _ -> {}, CHANNEL, notices);
    }
}
