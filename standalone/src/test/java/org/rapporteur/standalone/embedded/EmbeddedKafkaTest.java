package org.rapporteur.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    private static final FactsTopic TOPIC = new FactsTopic("facts", 3);

    @TempDir
    Path directory;

    @Test
    void a_message_outlives_a_restart() throws Exception {
        // given a message that was acknowledged
        try (EmbeddedKafka kafka = started()) {
            send(kafka, "told");
        }

        // when the broker starts again, on other ports
        try (EmbeddedKafka kafka = started()) {

            // then it is there
            assertThat(read(kafka)).containsExactly("told");
        }
    }

    @Test
    void nobody_is_heard_without_the_password() throws Exception {
        try (EmbeddedKafka kafka = started()) {
            assertThatThrownBy(() -> topicsAsSeenBy(guessing(kafka)))
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
            assertThatThrownBy(() -> topicsAsSeenBy(Map.of(
                            "bootstrap.servers",
                            kafka.bootstrapServers(),
                            "request.timeout.ms",
                            "2000",
                            "default.api.timeout.ms",
                            "2000")))
                    .hasCauseInstanceOf(KafkaException.class);
        }
    }

    @Test
    void a_broker_that_gives_up_is_started_again_and_takes_nobody_with_it() throws Exception {
        try (EmbeddedKafka kafka = started()) {
            // given a message that was acknowledged
            send(kafka, "told");

            // when the broker wants to end the process, as it does when its disk fails
            assertThatThrownBy(() -> Exit.halt(1, "all log directories have failed"))
                    .hasMessageContaining("all log directories have failed");

            // then it alone ends, and is there again under the same address with all it had
            awaitRestart(kafka.keeper());
            assertThat(kafka.keeper().state().because()).contains("all log directories have failed");
            assertThat(read(kafka)).containsExactly("told");
            send(kafka, "and more");
        }
    }

    private static void awaitRestart(Keeper keeper) throws InterruptedException {
        for (int attempt = 0; attempt < 600 && keeper.state().restarts() == 0; attempt++) {
            Thread.sleep(100);
        }
        assertThat(keeper.state().running()).isTrue();
        assertThat(keeper.state().restarts()).isEqualTo(1);
    }

    private EmbeddedKafka started() throws Exception {
        return EmbeddedKafka.start(directory.resolve("kafka"), new Secrets(directory.resolve("secrets")), TOPIC);
    }

    private static Set<String> topicsAsSeenBy(Map<String, Object> settings) throws Exception {
        try (Admin admin = Admin.create(settings)) {
            return admin.listTopics().names().get();
        }
    }

    private static Map<String, Object> guessing(EmbeddedKafka kafka) {
        String known = String.valueOf(kafka.clientSettings().get("sasl.jaas.config"));
        return with(kafka.clientSettings(), "sasl.jaas.config", known.replaceAll("password=\"[^\"]+", "password=\"x"));
    }

    private static Map<String, Object> with(Map<String, Object> settings, String name, String value) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(name, value);
        return all;
    }

    private static void send(EmbeddedKafka kafka, String message) throws Exception {
        try (var producer =
                new KafkaProducer<>(kafka.clientSettings(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC.name(), "session", message))
                    .get();
        }
    }

    private static List<String> read(EmbeddedKafka kafka) {
        try (var consumer = new KafkaConsumer<>(
                with(kafka.clientSettings(), "auto.offset.reset", "earliest"),
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
