package org.rapporteur.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnKafkaTest {

    private static final FactsTopic TOPIC = new FactsTopic("facts", 3);

    @TempDir
    Path directory;

    @Test
    void a_message_outlives_a_restart() throws Exception {
        // given a message that was acknowledged
        try (OwnKafka kafka = OwnKafka.start(directory, TOPIC)) {
            send(kafka, "told");
        }

        // when the broker starts again, on other ports
        try (OwnKafka kafka = OwnKafka.start(directory, TOPIC)) {

            // then it is there
            assertThat(read(kafka)).containsExactly("told");
        }
    }

    private static void send(OwnKafka kafka, String message) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC.name(), "session", message))
                    .get();
        }
    }

    private static List<String> read(OwnKafka kafka) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(IntStream.range(0, TOPIC.partitions())
                    .mapToObj(partition -> new TopicPartition(TOPIC.name(), partition))
                    .toList());
            for (int attempt = 0; attempt < 100; attempt++) {
                var records = consumer.poll(Duration.ofMillis(100));
                if (!records.isEmpty()) {
                    return StreamSupport.stream(records.spliterator(), false)
                            .map(ConsumerRecord::value)
                            .toList();
                }
            }
            return List.of();
        }
    }
}
