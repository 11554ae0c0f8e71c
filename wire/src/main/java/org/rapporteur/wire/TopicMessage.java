package org.rapporteur.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.core.message.Encoding;
import io.cloudevents.kafka.CloudEventSerializer;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.value.Hash;

/** A message of the topic held against the fact it carries: every byte of it must follow from the fact. */
public final class TopicMessage {
    private static final CloudEventSerializer BINARY = binary();
    private static final byte[] NONE = new byte[0];

    private TopicMessage() {}

    /** What a message turns out to carry; the chain it belongs to was not looked at. */
    public sealed interface Content {
        /** A fact, as it was published. */
        record Whole(StatedFact fact) implements Content {}

        /** No fact as it was published. */
        record Flawed(Finding finding) implements Content {}
    }

    /** Reads the message, and holds every byte of it to the fact it carries. */
    public static Content read(ConsumerRecord<String, byte[]> message) {
        try {
            StatedFact fact =
                    FactEvents.stated(KafkaMessageFactory.createReader(message).toEvent());
            return flawOf(message, fact).<Content>map(Content.Flawed::new).orElseGet(() -> new Content.Whole(fact));
        } catch (IllegalArgumentException | CloudEventRWException damaged) {
            return new Content.Flawed(new Finding(Place.of(Medium.FACTS_TOPIC, position(message)), Flaw.UNREADABLE));
        }
    }

    private static Optional<Finding> flawOf(ConsumerRecord<String, byte[]> message, StatedFact fact) {
        Place place = Place.of(Medium.FACTS_TOPIC, fact);
        String content = fact.content();
        if (!fact.hash().equals(Hash.of(content))) {
            return Optional.of(new Finding(place.at(position(message)), Flaw.CONTENT_DIFFERS_FROM_HASH));
        }
        if (!fact.isWrittenAsIn(content)) {
            return Optional.of(new Finding(place.at(position(message)), Flaw.NOT_CANONICAL));
        }
        return alteredParts(message, fact).stream()
                .map(part -> new Finding(place.at(position(message) + ", " + part), Flaw.PART_ALTERED))
                .findFirst();
    }

    /**
     * The parts of the message that are not as they are published with this fact: {@code key}, {@code timestamp},
     * {@code value}, {@code header ce_time} and so on.
     */
    public static List<String> alteredParts(ConsumerRecord<String, byte[]> message, StatedFact fact) {
        List<String> altered = new ArrayList<>();
        if (!fact.session().value().equals(message.key())) {
            altered.add("key");
        }
        if (message.timestampType() != TimestampType.CREATE_TIME
                || message.timestamp() != fact.recordedAt().toEpochMilli()) {
            altered.add("timestamp");
        }
        if (!Arrays.equals(fact.body().getBytes(UTF_8), message.value())) {
            altered.add("value");
        }
        altered.addAll(alteredHeaders(message, fact));
        return altered;
    }

    /** The text of a header, if it is there once. */
    public static Optional<String> header(ConsumerRecord<String, byte[]> message, String name) {
        List<Header> found = new ArrayList<>();
        message.headers().headers(name).forEach(found::add);
        return found.size() == 1
                ? Optional.ofNullable(found.getFirst().value()).map(value -> new String(value, UTF_8))
                : Optional.empty();
    }

    /** Where the message stands, such as {@code partition 3, offset 17}. */
    public static String position(ConsumerRecord<?, ?> message) {
        return "partition %d, offset %d".formatted(message.partition(), message.offset());
    }

    private static List<String> alteredHeaders(ConsumerRecord<String, byte[]> message, StatedFact fact) {
        Headers expected = new RecordHeaders();
        BINARY.serialize(message.topic(), expected, FactEvents.toCloudEvent(fact));
        Map<String, byte[]> wanted = byName(expected);
        Map<String, byte[]> found = byName(message.headers());
        if (message.headers().toArray().length != found.size()) {
            return List.of("headers");
        }
        TreeSet<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .filter(name -> !Arrays.equals(wanted.get(name), found.get(name)))
                .map(name -> "header " + name)
                .toList();
    }

    private static Map<String, byte[]> byName(Headers headers) {
        Map<String, byte[]> values = new TreeMap<>();
        for (Header header : headers) {
            byte @Nullable [] value = header.value();
            values.put(header.key(), value == null ? NONE : value);
        }
        return values;
    }

    private static CloudEventSerializer binary() {
        CloudEventSerializer serializer = new CloudEventSerializer();
        serializer.configure(Map.of(CloudEventSerializer.ENCODING_CONFIG, Encoding.BINARY), false);
        return serializer;
    }
}
