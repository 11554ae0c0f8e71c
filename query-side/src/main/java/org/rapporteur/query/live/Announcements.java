package org.rapporteur.query.live;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells every node that shares the database how far sessions have come. PostgreSQL delivers the notice when the batch
 * is committed, so whoever hears it can read what it speaks of; a batch undone is not heard of.
 */
@Component
class Announcements implements Projection {
    private final JdbcTemplate database;
    private final String channel;

    Announcements(JdbcTemplate database, @Value("${rapporteur.views.schema}") String schema) {
        this.database = database;
        this.channel = channel(schema);
    }

    /** The channel of a schema of views: nobody is to hear of those that are still being made. */
    static String channel(String schema) {
        return schema + ".session_changed";
    }

    @Override
    public void apply(List<Recorded> facts) {
        Map<SessionId, Long> reached = facts.stream().collect(toMap(Recorded::session, Recorded::version, Math::max));
        announce(reached.entrySet().stream()
                .map(change -> new Announcement(change.getKey(), change.getValue()))
                .toList());
    }

    /** Announced as if it were there: whoever asks for it is told that it is kept back. */
    @Override
    public void standStill(SessionId session, long version) {
        announce(List.of(new Announcement(session, version)));
    }

    private void announce(List<Announcement> changes) {
        String[] notices = changes.stream().map(Announcement::toString).toArray(String[]::new);
        database.query("select pg_notify(?, notice) from unnest(?) notice", _ -> {}, channel, notices);
    }
}
