package org.rapporteur.query;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.message.Encoding;
import io.cloudevents.kafka.CloudEventSerializer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.wire.FactEvents;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A broker for all tests of this process, and a new topic for each that asks. */
public final class TestKafka {
    private static final int PARTITIONS = 3;
    private static final EmbeddedKafkaKraftBroker BROKER = start();

    private TestKafka() {}

    public static String bootstrapServers() {
        return BROKER.getBrokersAsString();
    }

    /** The name of a new, empty topic, which keeps its messages as the real one does: the facts of samples are old. */
    public static String topic() {
        String name = "facts-" + UUID.randomUUID();
        BROKER.addTopics(new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1")));
        return name;
    }

    /** Publishes facts in the order given, as the command side does. */
    public static void publish(String topic, List<Recorded> facts) {
        publishStated(topic, facts.stream().map(Recorded::stated).toList());
    }

    /** The same of facts as they are written, whether anybody understands them or not. */
    static void publishStated(String topic, List<StatedFact> facts) {
        try (Producer<String, CloudEvent> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers()), new StringSerializer(), binaryMode())) {
            List<Future<RecordMetadata>> sent = facts.stream()
                    .map(fact -> producer.send(new ProducerRecord<>(
                            topic,
                            null,
                            fact.recordedAt().toEpochMilli(),
                            fact.session().value(),
                            FactEvents.toCloudEvent(fact))))
                    .toList();
            producer.flush();
            sent.forEach(Future::resultNow);
        }
    }

    /** Joins a group in the name of a member, whom the broker no longer hears from then on, and ends. */
    static void join(String topic, String group, String name) {
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers(), "group.id", group, "group.instance.id", name),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            while (consumer.groupMetadata().memberId().isEmpty()) {
                consumer.poll(Duration.ofMillis(100));
            }
        }
    }

    private static CloudEventSerializer binaryMode() {
        CloudEventSerializer serializer = new CloudEventSerializer();
        serializer.configure(Map.of(CloudEventSerializer.ENCODING_CONFIG, Encoding.BINARY), false);
        return serializer;
    }

    private static EmbeddedKafkaKraftBroker start() {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, PARTITIONS);
        broker.afterPropertiesSet();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
        return broker;
    }
}
