package org.rapporteur.query.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.rapporteur.query.ingest.Delivery;
import org.rapporteur.query.ingest.Places;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** The facts' topic, read without a group: nobody's share in it changes. */
@Component
@Lazy
class TopicSource implements FactSource {
    private static final int MESSAGES_AT_ONCE = 4_000;
    private static final int BYTES_AT_ONCE = 8 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String topic;
    private final KafkaAdmin broker;
    private final Map<String, Object> settings;
    private final Map<TopicPartition, Long> read = new ConcurrentHashMap<>();

    TopicSource(@Value("${rapporteur.facts.topic}") String topic, KafkaAdmin broker, KafkaProperties kafka) {
        this.topic = topic;
        this.broker = broker;
        this.settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.putAll(Map.of(
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                // What retention took away before the first message still there is noticed by its versions.
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                MESSAGES_AT_ONCE,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                BYTES_AT_ONCE));
    }

    @Override
    public void readUpTo(Reach reach, Taker taker) throws InterruptedException {
        Map<TopicPartition, Long> ends = ends(reach);
        Map<Integer, Map<TopicPartition, Long>> shares = new HashMap<>();
        ends.forEach((partition, end) -> shares.computeIfAbsent(
                        partition.partition() % InParallel.THREADS, _ -> new HashMap<>())
                .put(partition, end));
        InParallel.all(shares.values().stream()
                .map(share -> (Callable<Void>) () -> {
                    read(share, taker);
                    return null;
                })
                .toList());
    }

    /** Up to which offset each partition is to be read, as far as it was not yet. */
    private Map<TopicPartition, Long> ends(Reach reach) {
        TopicDescription described =
                Objects.requireNonNull(broker.describeTopics(topic).get(topic));
        List<TopicPartition> partitions = described.partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        Map<TopicPartition, Long> ends;
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            ends = new HashMap<>(consumer.endOffsets(partitions));
        }
        String topicId = described.topicId().toString();
        ends.replaceAll((partition, end) -> Math.min(
                end,
                reach.offset(new Places.Partition(topicId, partition.partition()))
                        .orElse(end)));
        ends.entrySet().removeIf(end -> end.getValue() <= read.getOrDefault(end.getKey(), 0L));
        return ends;
    }

    private void read(Map<TopicPartition, Long> ends, Taker taker) throws InterruptedException {
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            consumer.assign(ends.keySet());
            ends.keySet().forEach(partition -> consumer.seek(partition, read.getOrDefault(partition, 0L)));
            long lastGiven = System.nanoTime();
            while (!consumer.paused().containsAll(ends.keySet())) {
                List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
                consumer.poll(Duration.ofMillis(500)).forEach(messages::add);
                messages.removeIf(message -> message.offset() >= ends.getOrDefault(partition(message), 0L));
                if (!messages.isEmpty()) {
                    Delivery delivery = Delivery.of(messages);
                    taker.take(delivery.facts(), delivery.refused());
                }
                ends.forEach((partition, end) -> {
                    if (consumer.position(partition) >= end) {
                        consumer.pause(List.of(partition));
                        read.put(partition, end);
                    }
                });
                lastGiven = messages.isEmpty() ? lastGiven : System.nanoTime();
                if (System.nanoTime() - lastGiven > PATIENCE.toNanos()) {
                    throw new RebuildStopped(
                            "the topic '%s' has given nothing for %d seconds".formatted(topic, PATIENCE.toSeconds()));
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> message) {
        return new TopicPartition(message.topic(), message.partition());
    }
}
