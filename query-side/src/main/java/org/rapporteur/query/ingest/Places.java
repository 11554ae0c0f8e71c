package org.rapporteur.query.ingest;

import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Where to read on in each partition. Kept beside the views and not only with the broker: a database put back from a
 * copy, or emptied, then reads again exactly what it lacks.
 */
@Component
public class Places {
    private final JdbcTemplate database;

    Places(JdbcTemplate database) {
        this.database = database;
    }

    /** The offset to read next, if anything was read of the partition yet. */
    OptionalLong next(Partition partition) {
        return database
                .queryForList(
                        "select next_offset from place where topic = ? and partition = ?",
                        Long.class,
                        partition.topic(),
                        partition.number())
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    void keep(Map<Partition, Long> nextOffsets) {
        database.batchUpdate(
                "insert into place (topic, partition, next_offset) values (?, ?, ?)"
                        // A node that lost the partition to another may be late with a batch that other has had as
                        // well.
                        + " on conflict (topic, partition) do update"
                        + " set next_offset = greatest(place.next_offset, excluded.next_offset)",
                nextOffsets.entrySet(),
                nextOffsets.size(),
                (row, place) -> {
                    row.setString(1, place.getKey().topic());
                    row.setInt(2, place.getKey().number());
                    row.setLong(3, place.getValue());
                });
    }

    /**
     * A partition of the topic.
     *
     * @param topic the identity the broker gave the topic: one made anew under the same name is another topic, to be
     *     read from its beginning
     */
    public record Partition(String topic, int number) {}
}
