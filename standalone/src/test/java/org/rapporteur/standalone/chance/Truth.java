package org.rapporteur.standalone.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;

/** What really is so, looked up in the databases after each commit; and the first thing that is not as it must be. */
final class Truth {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final JdbcTemplate command;
    private final JdbcTemplate query;
    private final Acts acts;
    private final Topic topic;
    private final Map<String, List<Long>> reached = new TreeMap<>();
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

    /** The versions up to which facts are published must be on the topic, and what lies behind the token. */
    void lookAtCommandSide() {
        command.query("select convert_from(token, 'UTF8') as token from token_entry", row -> {
            GapAwareTrackingToken token = token(row.getString("token"));
            acts.justBefore(token).stream()
                    .filter(fact -> !topic.has(fact.session().value(), fact.version()))
                    .forEach(fact -> isWrong("the token is behind %s/%d, which is not on the topic"
                            .formatted(fact.session(), fact.version())));
        });
        command.query("select session, version from published", row -> {
            String session = row.getString("session");
            LongStream.rangeClosed(1, row.getLong("version"))
                    .filter(version -> !topic.has(session, version))
                    .forEach(version ->
                            isWrong("%s/%d counts as published and is not on the topic".formatted(session, version)));
        });
    }

    private static GapAwareTrackingToken token(String json) {
        List<Long> numbers = NUMBER.matcher(json)
                .results()
                .map(MatchResult::group)
                .map(Long::valueOf)
                .toList();
        return new GapAwareTrackingToken(numbers.getFirst(), numbers.subList(1, numbers.size()));
    }

    /** Facts must have come to the views in order, each once, and as far as the views say they have. */
    void lookAtQuerySide() {
        commits++;
        query.query("""
                select session, version,
                    (select coalesce(max(version), 0) from fact where fact.session = p.session) as log,
                    (select count(*) from fact where fact.session = p.session) as logged,
                    (select coalesce(string_agg(version::text, ' ' order by position), '')
                        from seen where seen.session = p.session) as seen
                from stream_progress p order by session
                """, row -> {
            String session = row.getString("session");
            long version = row.getLong("version");
            String inOrder = String.join(
                    " ",
                    LongStream.rangeClosed(1, version).mapToObj(Long::toString).toList());
            if (!row.getString("seen").equals(inOrder)) {
                isWrong("a view saw of %s versions %s, and is said to be at %d"
                        .formatted(session, row.getString("seen"), version));
            }
            if (row.getLong("log") != version || row.getLong("logged") != version) {
                isWrong("the log has %d facts of %s up to %d, and is said to be at %d"
                        .formatted(row.getLong("logged"), session, row.getLong("log"), version));
            }
            List<Long> moments = reached.computeIfAbsent(session, _ -> new ArrayList<>());
            while (moments.size() < version) {
                moments.add(commits);
            }
        });
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

    boolean everythingHasArrived() {
        return acts.sessions().stream().allMatch(session -> reached(session) >= acts.recorded(session));
    }

    /** How far facts have come, for whoever looks into what went wrong. */
    String extent() {
        return "recorded and reached %s, published %s, waiting %s, standing still %s, place %s, token %s"
                .formatted(
                        acts.sessions().stream()
                                .map(session -> session + " " + acts.recorded(session) + " " + reached(session))
                                .toList(),
                        command.queryForList("select session, version from published"),
                        query.queryForList("select session, version from waiting_fact"),
                        query.queryForList("select * from standstill"),
                        query.queryForList("select * from place"),
                        command.queryForList("select convert_from(token, 'UTF8') from token_entry"));
    }

    /** What is left over must be nothing. */
    void lookAtTheEnd() {
        Long waiting = query.queryForObject("select count(*) from waiting_fact", Long.class);
        if (waiting == null || waiting > 0) {
            isWrong(waiting + " facts still wait for others before them");
        }
        List<?> findings =
                query.queryForList("select flaw || ' ' || session || '/' || version from finding", String.class);
        if (!findings.isEmpty()) {
            isWrong("there are findings about a record as it should be: " + findings);
        }
    }
}
