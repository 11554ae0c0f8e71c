package org.rapporteur.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.value.Wording;
import org.rapporteur.wire.FactEvents;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class KafkaOutletTest {
    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1);
    private static final String TOPIC = "rapporteur.facts";

    @BeforeAll
    static void start() {
        BROKER.afterPropertiesSet();
    }

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    @Test
    void facts_arrive_in_order_in_one_partition_and_are_the_same_facts() throws Exception {
        List<Recorded> facts =
                IntStream.rangeClosed(1, 50).mapToObj(KafkaOutletTest::fact).toList();

        try (KafkaOutlet outlet = outlet(settings())) {
            outlet.publish(facts);
        }

        List<ConsumerRecord<String, CloudEvent>> records = read(facts.size());
        assertThat(records)
                .extracting(record -> FactEvents.fromCloudEvent(record.value()))
                .isEqualTo(facts);
        assertThat(records).extracting(ConsumerRecord::key).containsOnly("untoc-cop-12");
        assertThat(records.stream().map(ConsumerRecord::partition).distinct()).hasSize(1);
        assertThat(header(records.getFirst(), "ce_id")).isEqualTo("untoc-cop-12/1");
        assertThat(header(records.getFirst(), "ce_type")).isEqualTo("org.rapporteur.session-opened");
        assertThat(header(records.getFirst(), "ce_sessionversion")).isEqualTo("1");
        assertThat(header(records.getFirst(), "content-type")).isEqualTo("application/json");
        assertThatTheTopicKeepsFactsForEver();
    }

    @Test
    void without_a_broker_the_facts_count_as_not_published() {
        Map<String, Object> nobodyThere = Map.of("bootstrap.servers", "127.0.0.1:1", "default.api.timeout.ms", 1000);

        try (KafkaOutlet outlet = outlet(nobodyThere)) {
            assertThatThrownBy(() -> outlet.publish(List.of(fact(1)))).isInstanceOf(NotPublished.class);
        }
    }

    @Test
    void a_fact_that_kafka_does_not_take_counts_as_not_published() {
        Recorded tooLong = fact(
                1,
                new AnnouncementMade(
                        MeetingNumber.of("plenary-1"),
                        null,
                        new Wording(Map.of(Language.ENGLISH, "!".repeat(2_000_000)))));

        try (KafkaOutlet outlet = outlet(settings())) {
            assertThatThrownBy(() -> outlet.publish(List.of(tooLong))).isInstanceOf(NotPublished.class);
        }
    }

    private static void assertThatTheTopicKeepsFactsForEver() throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        try (Admin admin = Admin.create(settings())) {
            assertThat(admin.describeConfigs(List.of(topic)).all().get().values())
                    .allSatisfy(settings ->
                            assertThat(settings.get("retention.ms").value()).isEqualTo("-1"));
            assertThat(admin.describeTopics(List.of(TOPIC))
                            .allTopicNames()
                            .get()
                            .values())
                    .allSatisfy(described -> assertThat(described.partitions()).hasSize(3));
        }
    }

    private static KafkaOutlet outlet(Map<String, Object> settings) {
        return new KafkaOutlet(new FactsTopic(TOPIC, 3, settings), settings);
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", BROKER.getBrokersAsString());
    }

    private static List<ConsumerRecord<String, CloudEvent>> read(int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", BROKER.getBrokersAsString(), "group.id", "test", "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, CloudEvent>> records = new ArrayList<>();
        try (KafkaConsumer<String, CloudEvent> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new CloudEventDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (records.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static Recorded fact(int version) {
        return fact(version, new SessionOpened(MeetingNumber.of("plenary-1")));
    }

    private static Recorded fact(int version, Event event) {
        SessionId session = new SessionId("untoc-cop-12");
        return Recorded.after(
                StatedFact.beginning(session),
                session,
                version,
                event,
                new Occasion(Instant.EPOCH, Instant.EPOCH, "秘书处", "act-" + version));
    }
}
