package org.rapporteur.standalone.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;

/** What really is so, looked up in the databases after each commit; and the first thing that is not as it must be. */
final class Truth {
    private final JdbcTemplate command;
    private final JdbcTemplate query;
    private final Acts acts;
    private final Topic topic;
    private final Map<String, List<Recorded>> moves = new TreeMap<>();
    private final List<Recorded> behind = new ArrayList<>();
    private final Map<String, Long> heldBack = new TreeMap<>();
    private final Map<String, List<Long>> reached = new TreeMap<>();
    private final Map<String, Long> told = new TreeMap<>();
    private final NavigableMap<Long, Map<String, Long>> standing = new TreeMap<>();
    private long commits;
    private @Nullable String wrong;

    Truth(DataSource command, DataSource query, Acts acts, Topic topic) {
        this.command = new JdbcTemplate(command);
        this.query = new JdbcTemplate(query);
        this.acts = acts;
        this.topic = topic;
    }

    /** Notes that something is wrong, unless something was before. */
    void isWrong(String what) {
        wrong = wrong == null ? what : wrong;
    }

    /** @throws Violation if anything is wrong */
    void mustHold() {
        if (wrong != null) {
            throw new Violation(wrong);
        }
    }

    /** Whoever calls moves the token behind these facts, if its transaction commits. */
    void movesBehind(List<Recorded> facts) {
        moves.put(Schedule.me().name(), facts);
    }

    /** Whoever calls moves the token no more. */
    void movesNothing() {
        moves.remove(Schedule.me().name());
    }

    /**
     * What lies behind the token must be on the topic or held back, and on the topic the facts up to the versions that
     * count as published.
     */
    void lookAtCommandSide() {
        behind.addAll(moves.getOrDefault(Schedule.me().name(), List.of()));
        behind.removeIf(fact -> topic.has(fact.session().value(), fact.version()));
        Map<String, Long> published = new TreeMap<>();
        heldBack.clear();
        command.query(
                "select 'published' as what, session, version from published"
                        + " union all select 'held back', session, version from held_back",
                _ -> {},
                row -> {
                    (row.getString("what").equals("published") ? published : heldBack)
                            .put(row.getString("session"), row.getLong("version"));
                });
        behind.stream()
                .filter(fact -> heldBack.getOrDefault(fact.session().value(), Long.MAX_VALUE) > fact.version())
                .forEach(fact -> isWrong("the token is behind %s/%d, which is not on the topic"
                        .formatted(fact.session(), fact.version())));
        published.forEach((session, last) -> LongStream.rangeClosed(1, last)
                .filter(version -> !topic.has(session, version))
                .forEach(version ->
                        isWrong("%s/%d counts as published and is not on the topic".formatted(session, version))));
        heldBack.forEach((session, version) -> {
            if (version != published.getOrDefault(session, 0L) + 1) {
                isWrong("%s is held back from fact %d on, and is published up to %d"
                        .formatted(session, version, published.getOrDefault(session, 0L)));
            }
        });
    }

    boolean isAnyHeldBack() {
        return !heldBack.isEmpty();
    }

    /** The views must be as they have to, and what of them is seen later is noted. */
    void lookAtQuerySide() {
        commits++;
        Views views = Views.in(query);
        views.wrong(topic).ifPresent(this::isWrong);
        views.reached().forEach((session, version) -> {
            List<Long> moments = reached.computeIfAbsent(session, _ -> new ArrayList<>());
            if (version < moments.size()) {
                isWrong("%s is said to be at %d, and was at %d".formatted(session, version, moments.size()));
            }
            while (moments.size() < version) {
                moments.add(commits);
            }
        });
        standing.put(commits, views.standing());
        views.standing().forEach((session, version) -> told.merge(session, version, Math::max));
    }

    /** How many transactions the query side has committed. */
    long commits() {
        return commits;
    }

    /** The version that the views have of a session. */
    long reached(SessionId session) {
        return reached.getOrDefault(session.value(), List.of()).size();
    }

    /** Whether the views had a version when so many transactions were committed. */
    boolean had(SessionId session, long version, long commits) {
        return reached(session) >= version
                && reached.getOrDefault(session.value(), List.of()).get((int) version - 1) <= commits;
    }

    /** The version that the views had of a session when so many transactions were committed. */
    long reached(SessionId session, long commits) {
        return reached.getOrDefault(session.value(), List.of()).stream()
                .filter(moment -> moment <= commits)
                .count();
    }

    /** The last version of which pages may have been told: one that cannot be applied yet is told of as well. */
    long told(SessionId session) {
        return Math.max(reached(session), told.getOrDefault(session.value(), 0L));
    }

    /** Whether a session stood still before a version when so many transactions were committed. */
    boolean stoodStillBefore(SessionId session, long version, long commits) {
        return Optional.ofNullable(standing.floorEntry(commits))
                .map(Map.Entry::getValue)
                .map(stood -> stood.get(session.value()))
                .filter(stood -> stood <= version)
                .isPresent();
    }

    boolean standsAnyStill() {
        return !standing.isEmpty() && !standing.lastEntry().getValue().isEmpty();
    }

    private long standsStillAt(SessionId session) {
        return standing.isEmpty() ? 0 : standing.lastEntry().getValue().getOrDefault(session.value(), 0L);
    }

    /**
     * Whether every fact is in the views that can be read and applied and is not behind one of its session that cannot
     * be, and each session stands where it has to.
     */
    boolean everythingHasArrived(Poison poison, Poison illegible) {
        return acts.sessions().stream().allMatch(session -> {
            long legible = countUpTo(session, illegible);
            long due = Math.min(legible, countUpTo(session, poison));
            return reached(session) >= due
                    && standsStillAt(session) == (due < legible ? due + 1 : 0)
                    && heldBack.getOrDefault(session.value(), 0L)
                            == (legible < acts.recorded(session) ? legible + 1 : 0);
        });
    }

    private long countUpTo(SessionId session, Poison deadly) {
        return acts.of(session, 1).stream()
                .takeWhile(fact -> !deadly.isDeadly(fact))
                .count();
    }

    /** How far facts have come, for whoever looks into what went wrong. */
    String extent() {
        return "recorded and reached %s, published %s, held back %s, waiting %s, standing still %s, place %s, token %s"
                .formatted(
                        acts.sessions().stream()
                                .map(session -> session + " " + acts.recorded(session) + " " + reached(session))
                                .toList(),
                        command.queryForList("select session, version from published order by session"),
                        heldBack,
                        query.queryForList("select session, version from waiting_fact order by session, version"),
                        query.queryForList("select session, version, reason from standstill order by session"),
                        query.queryForList("select partition, next_offset from place order by partition"),
                        command.queryForList("select convert_from(token, 'UTF8') from token_entry"));
    }

    /** What is left over must be nothing. */
    void lookAtTheEnd() {
        Views views = Views.in(query);
        if (!views.waiting().isEmpty()) {
            isWrong("facts still wait for others before them: " + views.waiting());
        }
        List<?> findings =
                query.queryForList("select flaw || ' ' || session || '/' || version from finding", String.class);
        if (!findings.isEmpty()) {
            isWrong("there are findings about a record as it should be: " + findings);
        }
    }
}
