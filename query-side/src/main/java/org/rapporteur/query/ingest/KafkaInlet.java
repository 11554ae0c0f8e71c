package org.rapporteur.query.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/**
 * The one door through which facts enter. What fails is tried again until it succeeds, unless it is the fault of a
 * fact, which makes its session stand still. A message that does not carry a fact with the hash it states is kept out,
 * and noted as a finding; its session then waits for the true one.
 */
@Component
class KafkaInlet implements ConsumerSeekAware {
    static final String NAME = "facts";

    private final Projections projections;
    private final Places places;
    private final KafkaAdmin broker;
    private final Map<String, String> topicIds = new ConcurrentHashMap<>();

    KafkaInlet(Projections projections, Places places, KafkaAdmin broker) {
        this.projections = projections;
        this.places = places;
        this.broker = broker;
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assigned, ConsumerSeekCallback seek) {
        topicIds.clear();
        assigned.keySet()
                .forEach(partition -> places.next(identified(partition))
                        .ifPresentOrElse(
                                offset -> seek.seek(partition.topic(), partition.partition(), offset),
                                () -> seek.seekToBeginning(partition.topic(), partition.partition())));
    }

    @KafkaListener(id = NAME, idIsGroup = false, topics = "${rapporteur.facts.topic}", batch = "true")
    void receive(List<ConsumerRecord<String, byte[]>> messages) {
        Map<Places.Partition, Long> nextOffsets = new HashMap<>();
        messages.forEach(message -> nextOffsets.merge(
                identified(new TopicPartition(message.topic(), message.partition())), message.offset() + 1, Math::max));
        Delivery delivery = Delivery.of(messages);
        projections.take(delivery.facts(), delivery.refused(), nextOffsets);
    }

    private Places.Partition identified(TopicPartition partition) {
        return new Places.Partition(
                topicIds.computeIfAbsent(partition.topic(), this::askForTopicId), partition.partition());
    }

    private String askForTopicId(String topic) {
        return Objects.requireNonNull(broker.describeTopics(topic).get(topic))
                .topicId()
                .toString();
    }
}
