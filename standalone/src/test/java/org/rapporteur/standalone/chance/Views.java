package org.rapporteur.standalone.chance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is committed on the query side at one moment.
 *
 * @param reached up to which version each session is said to have come
 * @param seen the versions that came to a view, one after the other
 * @param logged the versions in the log
 * @param waiting facts that came and wait, as {@code session/version}
 * @param standing since which version sessions stand still
 * @param places where to read on in each partition
 */
record Views(
        Map<String, Long> reached,
        Map<String, String> seen,
        Map<String, String> logged,
        Set<String> waiting,
        Map<String, Long> standing,
        Map<Integer, Long> places) {
    private Views() {
        this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
    }

    static Views in(JdbcTemplate database) {
        Views views = new Views();
        // Prepared, and so planned once, because it is asked for at each commit.
        database.query("""
            select 'reached' as what, session as whose, version, null as all from stream_progress
            union all select 'seen', session, 0, string_agg(version::text, ' ' order by position)
                from seen group by session
            union all select 'logged', session, 0, string_agg(version::text, ' ' order by version)
                from fact group by session
            union all select 'waiting', session, version, null from waiting_fact
            union all select 'standing', session, version, null from standstill
            union all select 'place', partition::text, next_offset, null from place
            """, _ -> {}, row -> {
            String whose = row.getString("whose");
            long version = row.getLong("version");
            switch (row.getString("what")) {
                case "reached" -> views.reached.put(whose, version);
                case "seen" -> views.seen.put(whose, row.getString("all"));
                case "logged" -> views.logged.put(whose, row.getString("all"));
                case "waiting" -> views.waiting.add(whose + "/" + version);
                case "standing" -> views.standing.put(whose, version);
                default -> views.places.put(Integer.valueOf(whose), version);
            }
        });
        return views;
    }

    /** What must not be, if anything is. */
    Optional<String> wrong(Topic topic) {
        return Stream.of(outOfOrder(), notAsLogged(), leftBehind(topic), notStanding())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Facts must have come to the views in order, each once, as far as the views say they have. */
    private Optional<String> outOfOrder() {
        return reached.keySet().stream()
                .filter(session -> !seen.getOrDefault(session, "").equals(inOrder(session)))
                .map(session -> "a view saw of %s versions %s, and is said to be at %d"
                        .formatted(session, seen.get(session), reached.get(session)))
                .findFirst();
    }

    private Optional<String> notAsLogged() {
        return reached.keySet().stream()
                .filter(session -> !logged.getOrDefault(session, "").equals(inOrder(session)))
                .map(session -> "the log has of %s versions %s, and is said to be at %d"
                        .formatted(session, logged.get(session), reached.get(session)))
                .findFirst();
    }

    private String inOrder(String session) {
        return LongStream.rangeClosed(1, reached.getOrDefault(session, 0L))
                .mapToObj(Long::toString)
                .collect(Collectors.joining(" "));
    }

    /** What is not read again must be applied, or wait. */
    private Optional<String> leftBehind(Topic topic) {
        return places.entrySet().stream()
                .flatMap(place -> topic.before(place.getKey(), place.getValue()))
                .filter(fact -> fact.version() > reached.getOrDefault(fact.session(), 0L))
                .map(Topic.Name::toString)
                .filter(fact -> !waiting.contains(fact))
                .map("%s is read, and is neither applied nor waits"::formatted)
                .findFirst();
    }

    /** A session that stands still must stand where it is said to. */
    private Optional<String> notStanding() {
        return standing.entrySet().stream()
                .filter(session -> session.getValue() != reached.getOrDefault(session.getKey(), 0L) + 1)
                .map(session -> "%s is said to stand still since fact %d, and is at %d"
                        .formatted(session.getKey(), session.getValue(), reached.get(session.getKey())))
                .findFirst();
    }
}
