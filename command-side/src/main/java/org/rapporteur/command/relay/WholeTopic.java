package org.rapporteur.command.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from the first message of each partition to the last one that is there when it begins. */
final class WholeTopic {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 1_000;

    private final String name;
    private final Map<String, Object> clientSettings;

    WholeTopic(String name, Map<String, Object> clientSettings) {
        this.name = name;
        this.clientSettings = clientSettings;
    }

    /** Is given all messages, some at a time, those of a partition in their order. */
    interface Reader {
        /** @param partitions how many the topic has */
        void next(int partitions, List<ConsumerRecord<String, byte[]>> messages);
    }

    /** Reads it all, and returns whether there is such a topic. */
    boolean read(Reader reader) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                ConsumerRecords<String, byte[]> records = consumer.poll(PATIENCE);
                if (records.isEmpty()) {
                    throw new TimeoutException("nothing came of the topic '%s' in %s".formatted(name, PATIENCE));
                }
                partitions.stream()
                        .map(records::records)
                        .filter(some -> !some.isEmpty())
                        .forEach(some -> reader.next(partitions.size(), some));
            }
            return !partitions.isEmpty();
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(clientSettings);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_ONCE);
        return settings;
    }
}
