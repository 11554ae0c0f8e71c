package org.rapporteur.query.ingest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The hashes of facts that were applied, which those that come must continue or repeat. */
@Component
class KnownHashes {
    private final JdbcTemplate database;

    KnownHashes(JdbcTemplate database) {
        this.database = database;
    }

    /** By session and version: the last one applied of each session, and those that came again. */
    Map<SessionId, Map<Long, Hash>> of(SortedMap<SessionId, Long> applied, Collection<StatedFact> came) {
        List<Fact> asked = Stream.concat(
                        applied.entrySet().stream().map(last -> new Fact(last.getKey(), last.getValue())),
                        came.stream().map(fact -> new Fact(fact.session(), fact.version())))
                .filter(fact -> fact.version <= applied.getOrDefault(fact.session, 0L))
                .distinct()
                .toList();
        Stream<Known> stored = database
                .query(
                        "select session, version, hash from fact"
                                + " where (session, version) in (select * from unnest(?::text[], ?::bigint[]))",
                        (row, _) -> new Known(
                                new SessionId(row.getString("session")),
                                row.getLong("version"),
                                new Hash(row.getString("hash"))),
                        asked.stream().map(fact -> fact.session.value()).toArray(String[]::new),
                        asked.stream().map(Fact::version).toArray(Long[]::new))
                .stream();
        Stream<Known> beginnings =
                applied.keySet().stream().map(session -> new Known(session, 0, StatedFact.beginning(session)));
        return Stream.concat(stored, beginnings)
                .collect(groupingBy(Known::session, toMap(Known::version, Known::hash)));
    }

    private record Fact(SessionId session, long version) {}

    private record Known(SessionId session, long version, Hash hash) {}
}
