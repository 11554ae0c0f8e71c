package org.rapporteur.command.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rapporteur.events.Recorded;
import org.rapporteur.wire.FactEvents;

/** Publishes facts to a Kafka topic as CloudEvents in binary mode, keyed by session. */
public final class KafkaOutlet implements Outlet, AutoCloseable {
    /** Less than a database transaction may stand idle, because one is open while acknowledgements are awaited. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final int BATCH_BYTES = 256 * 1024;

    private final FactsTopic topic;
    private final Producer<String, CloudEvent> producer;

    public KafkaOutlet(FactsTopic topic, Map<String, Object> clientSettings) {
        this.topic = topic;
        this.producer =
                new KafkaProducer<>(settings(clientSettings), new StringSerializer(), new CloudEventSerializer());
    }

    @Override
    public void publish(List<Recorded> facts) {
        try {
            topic.ensureExists();
            List<Future<RecordMetadata>> acknowledgements =
                    facts.stream().map(this::send).toList();
            for (Future<RecordMetadata> acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (ExecutionException | KafkaException failure) {
            topic.lookAgain();
            throw new NotPublished("Kafka did not take the facts", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotPublished("stopped while waiting for Kafka", stopped);
        }
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }

    private Future<RecordMetadata> send(Recorded fact) {
        return producer.send(new ProducerRecord<>(
                topic.name(),
                null,
                fact.recordedAt().toEpochMilli(),
                fact.session().value(),
                FactEvents.toCloudEvent(fact.stated())));
    }

    private static Map<String, Object> settings(Map<String, Object> clientSettings) {
        Map<String, Object> settings = new HashMap<>(clientSettings);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A broker that does not know a producer yet takes its second request even if it refused the first, as on a
        // topic just made; the first could then never follow. One request at a time keeps facts in order always.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.dividedBy(2).toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int)
                PATIENCE.dividedBy(2).toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return settings;
    }
}
