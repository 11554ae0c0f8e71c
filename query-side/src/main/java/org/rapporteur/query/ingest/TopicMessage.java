package org.rapporteur.query.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.core.message.Encoding;
import io.cloudevents.kafka.CloudEventSerializer;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.wire.FactEvents;

/** A message of the topic held against the fact it carries: every byte of it must follow from the fact. */
public final class TopicMessage {
    private static final CloudEventSerializer BINARY = binary();

    private TopicMessage() {}

    /**
     * The fact as it is written in the message.
     *
     * @throws org.rapporteur.events.wire.UnreadableFact if a part of it is missing or malformed
     */
    public static StatedFact stated(ConsumerRecord<String, byte[]> message) {
        return FactEvents.stated(KafkaMessageFactory.createReader(message).toEvent());
    }

    /** What is wrong with the message, if anything is; the chain it belongs to was not looked at. */
    public static Optional<Finding> flawOf(ConsumerRecord<String, byte[]> message) {
        try {
            StatedFact fact = stated(message);
            Place place = Place.of(Medium.FACTS_TOPIC, fact);
            if (!fact.isTrue()) {
                return Optional.of(new Finding(place.at(position(message)), Flaw.CONTENT_DIFFERS_FROM_HASH));
            }
            return alteredPart(message, fact)
                    .map(part -> new Finding(place.at(position(message) + ", " + part), Flaw.PART_ALTERED));
        } catch (IllegalArgumentException | CloudEventRWException damaged) {
            return Optional.of(new Finding(Place.of(Medium.FACTS_TOPIC, position(message)), Flaw.UNREADABLE));
        }
    }

    private static Optional<String> alteredPart(ConsumerRecord<String, byte[]> message, StatedFact fact) {
        if (!fact.session().value().equals(message.key())) {
            return Optional.of("key");
        }
        Headers expected = new RecordHeaders();
        BINARY.serialize(message.topic(), expected, FactEvents.toCloudEvent(fact));
        Map<String, String> wanted = texts(expected);
        Map<String, String> found = texts(message.headers());
        if (message.headers().toArray().length != found.size()) {
            return Optional.of("headers");
        }
        TreeMap<String, String> all = new TreeMap<>(wanted);
        all.putAll(found);
        return all.keySet().stream()
                .filter(name -> !Objects.equals(wanted.get(name), found.get(name)))
                .map(name -> "header " + name)
                .findFirst();
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new TreeMap<>();
        headers.forEach(header -> texts.put(header.key(), new String(header.value(), UTF_8)));
        return texts;
    }

    /** Where the message stands, such as {@code partition 3, offset 17}. */
    private static String position(ConsumerRecord<?, ?> message) {
        return "partition %d, offset %d".formatted(message.partition(), message.offset());
    }

    private static CloudEventSerializer binary() {
        CloudEventSerializer serializer = new CloudEventSerializer();
        serializer.configure(Map.of(CloudEventSerializer.ENCODING_CONFIG, Encoding.BINARY), false);
        return serializer;
    }
}
