package org.rapporteur.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.rapporteur.standalone.StandaloneRuntime;

/** What the same broker and the same database can do when nobody asks what the facts mean. */
final class Baselines {
    private Baselines() {}

    /** Reads every message of a topic and counts them. */
    static long consume(Map<String, Object> broker, String topic) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 4_000);
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long messages = 0;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                messages += consumer.poll(Duration.ofMillis(500)).count();
            }
            return messages;
        }
    }

    /** Reads every column of every row of the event store, in the order of sessions and versions, and counts them. */
    static long read(StandaloneRuntime.Database database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(1_000);
            try (ResultSet rows = statement.executeQuery(
                    "select * from domain_event_entry order by aggregate_identifier, sequence_number")) {
                int columns = rows.getMetaData().getColumnCount();
                long count = 0;
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                    count++;
                }
                return count;
            }
        }
    }

    /** Writes the log of facts to a file, as PostgreSQL copies tables. */
    static long copyOut(StandaloneRuntime.Database database, Path file) throws SQLException, IOException {
        try (Connection connection = database.open();
                OutputStream out = Files.newOutputStream(file)) {
            return copying(connection).copyOut("copy views.fact to stdout", out);
        }
    }

    /** Copies such a file into a new table like that of the log, keys and checks included. */
    static long copyIn(StandaloneRuntime.Database database, Path file) throws SQLException, IOException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                InputStream in = Files.newInputStream(file)) {
            statement.execute("create table public.copied (like views.fact including all)");
            return copying(connection).copyIn("copy public.copied from stdin", in);
        }
    }

    /** How many facts the live views have. */
    static long known(StandaloneRuntime.Database database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select coalesce(sum(version), 0) from views.stream_progress")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static CopyManager copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
