package org.rapporteur.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rapporteur.command.evidence.Witness;
import org.rapporteur.wire.TopicMessage;

/** The topic on which anybody can see what was signed and when: checkpoints as text, by their origin, kept for ever. */
final class CheckpointTopic implements Witness, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final FactsTopic topic;
    private final WholeTopic messages;
    private final Producer<String, byte[]> producer;

    CheckpointTopic(FactsTopic topic, WholeTopic messages, Map<String, Object> clientSettings) {
        Map<String, Object> settings = new HashMap<>(clientSettings);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        this.topic = topic;
        this.messages = messages;
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
    public void recall(Consumer<Kept> reader) {
        messages.read((_, some) -> some.forEach(message -> reader.accept(kept(message))));
    }

    @Override
    public String name() {
        return topic.name();
    }

    /** One that is under another name, or has headers, was not kept by us. */
    private Kept kept(ConsumerRecord<String, byte[]> message) {
        String where = "%s, %s".formatted(topic.name(), TopicMessage.position(message));
        String note = new String(message.value() == null ? new byte[0] : message.value(), UTF_8);
        boolean ours =
                note.startsWith(message.key() + "\n") && message.headers().toArray().length == 0;
        return new Kept(where, ours ? note : "");
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }
}
