package org.rapporteur.standalone.benchmark;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.message.Encoding;
import io.cloudevents.kafka.CloudEventSerializer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.wire.FactEvents;

/** A session's facts told again as those of many sessions, each a chain of its own, and put into the topic. */
final class ManySessions {
    private static final int BATCH_BYTES = 256 * 1024;
    private static final int UNCHECKED = 20_000;

    private final List<Recorded> model;

    ManySessions(List<Recorded> model) {
        this.model = model;
    }

    /**
     * Publishes them.
     *
     * @param facts how many at least; no session is cut short
     * @return how many there are
     */
    long publish(String bootstrapServers, String topic, long facts) {
        long sessions = (facts + model.size() - 1) / model.size();
        try (Producer<String, CloudEvent> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES,
                        ProducerConfig.LINGER_MS_CONFIG, 20),
                new StringSerializer(),
                binaryMode())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int number = 1; number <= sessions; number++) {
                sent.addAll(publish(producer, topic, new SessionId("like-%d".formatted(number))));
                if (sent.size() > UNCHECKED || number == sessions) {
                    producer.flush();
                    sent.forEach(Future::resultNow);
                    sent.clear();
                }
            }
        }
        return sessions * model.size();
    }

    private List<Future<RecordMetadata>> publish(
            Producer<String, CloudEvent> producer, String topic, SessionId session) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        Hash previous = StatedFact.beginning(session);
        for (Recorded fact : model) {
            Recorded like = Recorded.after(
                    previous,
                    session,
                    fact.version(),
                    fact.event(),
                    fact.occurredAt(),
                    fact.recordedAt(),
                    fact.by(),
                    fact.actId());
            previous = like.hash();
            sent.add(producer.send(new ProducerRecord<>(
                    topic,
                    null,
                    like.recordedAt().toEpochMilli(),
                    session.value(),
                    FactEvents.toCloudEvent(like.stated()))));
        }
        return sent;
    }

    private static CloudEventSerializer binaryMode() {
        CloudEventSerializer serializer = new CloudEventSerializer();
        serializer.configure(Map.of(CloudEventSerializer.ENCODING_CONFIG, Encoding.BINARY), false);
        return serializer;
    }
}
