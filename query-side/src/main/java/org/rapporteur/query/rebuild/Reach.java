package org.rapporteur.query.rebuild;

import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.ingest.Places;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How far views have come.
 *
 * @param versions the last version applied of each session
 * @param offsets the next offset to read in each partition
 */
record Reach(SortedMap<SessionId, Long> versions, Map<Places.Partition, Long> offsets) {
    private record Row<K>(K key, long value) {}

    /** That of the views in a schema. */
    static Reach of(JdbcTemplate database, String schema) {
        return new Reach(
                new TreeMap<>(database
                        .query(
                                "select session, version from %s.stream_progress".formatted(schema),
                                (row, _) -> new Row<>(new SessionId(row.getString("session")), row.getLong("version")))
                        .stream()
                        .collect(Collectors.toMap(Row::key, Row::value))),
                database
                        .query(
                                "select topic, partition, next_offset from %s.place".formatted(schema),
                                (row, _) -> new Row<>(
                                        new Places.Partition(row.getString("topic"), row.getInt("partition")),
                                        row.getLong("next_offset")))
                        .stream()
                        .collect(Collectors.toMap(Row::key, Row::value)));
    }

    OptionalLong offset(Places.Partition partition) {
        Long offset = offsets.get(partition);
        return offset == null ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    /** The version to read a session up to: as far as it is known, or all of it. */
    long version(SessionId session) {
        return versions.getOrDefault(session, Long.MAX_VALUE);
    }
}
