package org.rapporteur.query.moment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Json;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.rapporteur.query.ViewsReplaced;
import org.rapporteur.query.log.FactLog;
import org.rapporteur.query.state.Progress;
import org.rapporteur.query.state.SessionView;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The state of every session at every version: folded from the facts when it is asked for, beginning with the nearest
 * state at hand. What is written is the head of each session and, ever more rarely, a whole state to begin with.
 */
@Component
@Order(SessionStates.AFTER_THE_LOG)
public class SessionStates implements Projection {
    /** It reads the log, which has to have the facts by then. */
    static final int AFTER_THE_LOG = 10;

    private static final int SESSIONS_AT_HAND = 200;

    private final JdbcTemplate database;
    private final FactLog log;
    private final StateSnapshots snapshots;
    private final StateCache cache = new StateCache();
    private final Cache<SessionId, SessionView> latest =
            Caffeine.newBuilder().maximumSize(SESSIONS_AT_HAND).build();

    public SessionStates(JdbcTemplate database, FactLog log) {
        this.database = database;
        this.log = log;
        this.snapshots = new StateSnapshots(database, log.withheld());
    }

    /** The current state of a session, if there is such a session. */
    public Optional<SessionView> find(SessionId session) {
        return database
                .query(
                        "select version from session_head where session = ?",
                        (row, _) -> row.getLong("version"),
                        session.value())
                .stream()
                .findFirst()
                .map(version -> at(session, version));
    }

    /**
     * The state of a session as it was known at a version, which it has reached.
     *
     * @throws IllegalStateException if it has not
     */
    public SessionView at(SessionId session, long version) {
        @Nullable SessionView near = latest.getIfPresent(session);
        if (near != null && near.version() >= version) {
            return near.version() == version ? near : past(session, version);
        }
        SessionView state = folded(session, version, near);
        latest.put(session, state);
        return state;
    }

    /** Every session that is known, the latest first. */
    public List<Known> list() {
        return list(0, Integer.MAX_VALUE);
    }

    /** Sessions that are known, the latest first: so many of them, after some that are skipped. */
    public List<Known> list(long skipped, int most) {
        return database.query(
                "select session, version, progress::text from session_head"
                        + " order by progress -> 'dates' ->> 'from' desc, session limit ? offset ?",
                (row, _) -> new Known(
                        new SessionId(row.getString("session")),
                        row.getLong("version"),
                        Json.mapper().readValue(row.getString("progress"), Progress.class)),
                most,
                skipped);
    }

    /** A session in the list of sessions. */
    public record Known(SessionId session, long version, Progress progress) {
        /** The same of a session at any moment. */
        public static Known of(SessionView view) {
            return new Known(view.session(), view.version(), view.progress());
        }
    }

    /** The states kept to begin folding with, as this program would fold them, the earliest first. */
    public List<SessionView> kept(SessionId session) {
        return snapshots.all(session);
    }

    @EventListener
    void forget(ViewsReplaced event) {
        latest.invalidateAll();
        cache.forget();
    }

    @Override
    public void apply(List<Recorded> facts) {
        facts.stream()
                .collect(groupingBy(Recorded::session, TreeMap::new, toList()))
                .forEach(this::advance);
    }

    private void advance(SessionId session, List<Recorded> facts) {
        long before = facts.getFirst().version() - 1;
        @Nullable SessionView state = before == 0 ? null : at(session, before);
        SessionView after = state == null ? SessionView.of(facts) : after(state, facts);
        keepHead(after, state != null && state.progress().equals(after.progress()));
        snapshots.keep(after);
        // A batch that is undone leaves a state here that is ahead of the head, and is passed over by its version.
        latest.put(session, after);
    }

    /** How far a session has come holds the profile of its body, and changes with few facts. */
    private void keepHead(SessionView after, boolean cameNoFurther) {
        if (cameNoFurther) {
            database.update(
                    "update session_head set version = ? where session = ?",
                    after.version(),
                    after.session().value());
            return;
        }
        database.update(
                "insert into session_head (session, version, progress) values (?, ?, ?::jsonb) on conflict (session)"
                        + " do update set version = excluded.version, progress = excluded.progress",
                after.session().value(),
                after.version(),
                Json.mapper().writeValueAsString(after.progress()));
    }

    private SessionView folded(SessionId session, long version, @Nullable SessionView atHand) {
        Optional<SessionView> begin = Stream.concat(
                        Stream.ofNullable(atHand), snapshots.before(session, version).stream())
                .max((one, other) -> Long.compare(one.version(), other.version()));
        return begin.map(view ->
                        view.version() == version ? view : after(view, log.read(session, view.version() + 1, version)))
                .orElseGet(() -> SessionView.of(log.read(session, 1, version)));
    }

    /** Goes on from a station, or from the first fact if a correction lies between, which reaches further back. */
    private SessionView past(SessionId session, long version) {
        Optional<SessionView> station = cache.before(session, version);
        return station.map(view -> log.read(session, view.version() + 1, version))
                .filter(facts -> changes(facts) == 0)
                .map(facts -> cache.evolve(station.orElseThrow(), facts))
                .orElseGet(() -> whole(log.read(session, version)));
    }

    private SessionView whole(List<Recorded> facts) {
        int begin = Math.min(facts.size(), Math.max(1, changes(facts)));
        return cache.evolve(SessionView.of(facts.subList(0, begin)), facts.subList(begin, facts.size()));
    }

    /** How many facts there are up to the last that changes what stands; 0 if none does. */
    private static int changes(List<Recorded> facts) {
        int place = facts.size();
        while (place > 0
                && !StandingRecord.changesWhatStands(facts.get(place - 1).event())) {
            place--;
        }
        return place;
    }

    /** A correction reaches back to facts that a state no longer tells apart. */
    private SessionView after(SessionView before, List<Recorded> facts) {
        long last = before.version() + facts.size();
        if (facts.isEmpty() || facts.getLast().version() != last) {
            throw new IllegalStateException("the log of session %s lacks facts between versions %d and %d"
                    .formatted(before.session(), before.version(), last));
        }
        return facts.stream().noneMatch(fact -> StandingRecord.changesWhatStands(fact.event()))
                ? before.evolve(facts)
                : SessionView.of(log.read(before.session(), 1, last));
    }
}
