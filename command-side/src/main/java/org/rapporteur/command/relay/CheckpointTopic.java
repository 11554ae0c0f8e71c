package org.rapporteur.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rapporteur.command.evidence.Witness;

/** The topic on which anybody can see what was signed and when: checkpoints as text, by their origin, kept for ever. */
final class CheckpointTopic implements Witness, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final FactsTopic topic;
    private final Producer<String, byte[]> producer;

    CheckpointTopic(FactsTopic topic, Map<String, Object> clientSettings) {
        Map<String, Object> settings = new HashMap<>(clientSettings);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        this.topic = topic;
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public void keep(String origin, String note) {
        try {
            topic.ensureExists();
            producer.send(new ProducerRecord<>(topic.name(), origin, note.getBytes(UTF_8)))
                    .get();
        } catch (ExecutionException | KafkaException failure) {
            throw new NotPublished("Kafka did not take the checkpoint", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotPublished("stopped while waiting for Kafka", stopped);
        }
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }
}
