package org.rapporteur.query.state;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.events.Json;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The current state of every session, kept as JSON with its version, so that no node remembers anything. */
@Component
public class SessionStates implements Projection {
    private final JdbcTemplate database;

    public SessionStates(JdbcTemplate database) {
        this.database = database;
    }

    /** The current state of a session, if there is such a session. */
    public Optional<SessionView> find(SessionId session) {
        return database
                .queryForList("select view::text from session_state where session = ?", String.class, session.value())
                .stream()
                .map(view -> Json.mapper().readValue(view, SessionView.class))
                .findFirst();
    }

    /** Every session that is known, the latest first. */
    public List<Known> list() {
        return database.query(
                "select session, version, progress::text from session_state"
                        + " order by progress -> 'dates' ->> 'from' desc, session",
                (row, _) -> new Known(
                        new SessionId(row.getString("session")),
                        row.getLong("version"),
                        Json.mapper().readValue(row.getString("progress"), Progress.class)));
    }

    /** A session in the list of sessions. */
    public record Known(SessionId session, long version, Progress progress) {}

    @Override
    public void apply(List<Recorded> facts) {
        facts.stream()
                .collect(groupingBy(Recorded::session, TreeMap::new, toList()))
                .forEach(this::evolve);
    }

    private void evolve(SessionId session, List<Recorded> facts) {
        SessionView after = find(session).map(before -> fold(before, facts)).orElseGet(() -> SessionView.of(facts));
        database.update(
                "insert into session_state (session, version, progress, view) values (?, ?, ?::jsonb, ?::jsonb)"
                        + " on conflict (session) do update set"
                        + " version = excluded.version, progress = excluded.progress, view = excluded.view",
                session.value(),
                after.version(),
                Json.mapper().writeValueAsString(after.progress()),
                Json.mapper().writeValueAsString(after));
    }

    private static SessionView fold(SessionView before, List<Recorded> facts) {
        SessionView view = before;
        for (Recorded fact : facts) {
            view = view.evolve(fact);
        }
        return view;
    }
}
