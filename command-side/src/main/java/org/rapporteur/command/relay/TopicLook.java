package org.rapporteur.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.rapporteur.command.evidence.Look;
import org.rapporteur.command.evidence.StoredFacts;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.wire.TopicMessage;

/**
 * Holds every message of the topic of facts to the event store: what is published follows from it byte by byte. Whether
 * the event store is as it was recorded is looked at elsewhere; a fact that was altered there accuses no message.
 */
final class TopicLook implements Look {
    private final FactsTopic topic;
    private final WholeTopic messages;
    private final StoredFacts store;

    TopicLook(FactsTopic topic, WholeTopic messages, StoredFacts store) {
        this.topic = topic;
        this.messages = messages;
        this.store = store;
    }

    @Override
    public Medium medium() {
        return Medium.FACTS_TOPIC;
    }

    @Override
    public Result look() {
        // Before the first message is read: what is published later may not be seen.
        Map<SessionId, Long> published = store.published();
        Pass pass = new Pass();
        if (messages.read(pass::read)) {
            topic.unsafeSettings()
                    .forEach(setting -> pass.findings.add(
                            new Finding(Place.of(Medium.FACTS_TOPIC, "setting " + setting), Flaw.UNSAFE_SETTING)));
        }
        published.forEach(
                (session, version) -> pass.findings.addAll(pass.turnOf(session).findings(session, version)));
        return new Result(pass.count, pass.findings);
    }

    /** One reading of the whole topic. */
    private final class Pass {
        private final Map<SessionId, OrderCheck> turns = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private long count;

        void read(int partitions, List<ConsumerRecord<String, byte[]>> some) {
            count += some.size();
            Set<StoredFacts.Id> asked = some.stream().flatMap(TopicLook::claims).collect(toSet());
            Map<StoredFacts.Id, Optional<StatedFact>> stored = store.find(asked);
            some.forEach(message -> hold(message, partitions, stored));
        }

        private void hold(
                ConsumerRecord<String, byte[]> message,
                int partitions,
                Map<StoredFacts.Id, Optional<StatedFact>> stored) {
            Optional<Likeness> closest = claims(message)
                    .filter(stored::containsKey)
                    .map(id -> Likeness.of(message, partitions, id, stored.getOrDefault(id, Optional.empty())))
                    .min((one, other) -> one.altered.size() - other.altered.size());
            closest.ifPresentOrElse(
                    likeness -> take(message, likeness.id, likeness.altered), () -> findings.add(notRecorded(message)));
        }

        private void take(ConsumerRecord<String, byte[]> message, StoredFacts.Id id, List<String> altered) {
            Place place = Place.of(Medium.FACTS_TOPIC, id.session(), id.version());
            String position = TopicMessage.position(message);
            turnOf(id.session()).next(id.version(), place.at(position));
            altered.forEach(part -> findings.add(new Finding(place.at(position + ", " + part), Flaw.PART_ALTERED)));
        }

        private OrderCheck turnOf(SessionId session) {
            return turns.computeIfAbsent(session, _ -> new OrderCheck());
        }
    }

    /** A message beside the stored fact it claims to be, and the parts in which they differ. */
    private record Likeness(StoredFacts.Id id, List<String> altered) {

        static Likeness of(
                ConsumerRecord<String, byte[]> message,
                int partitions,
                StoredFacts.Id id,
                Optional<StatedFact> stored) {
            List<String> altered = stored.map(fact -> alteredParts(message, partitions, fact))
                    .filter(parts -> parts.isEmpty() || stored.get().isTrue())
                    .orElse(List.of());
            return new Likeness(id, altered);
        }

        private static List<String> alteredParts(
                ConsumerRecord<String, byte[]> message, int partitions, StatedFact fact) {
            List<String> altered = new ArrayList<>(TopicMessage.alteredParts(message, fact));
            byte[] key = fact.session().value().getBytes(UTF_8);
            if (BuiltInPartitioner.partitionForKey(key, partitions) != message.partition()) {
                altered.add("partition");
            }
            return altered;
        }
    }

    /** Which facts the message says it is: if they are several, at least one header was altered. */
    private static Stream<StoredFacts.Id> claims(ConsumerRecord<String, byte[]> message) {
        Optional<String> id = TopicMessage.header(message, "ce_id");
        Optional<String> version = TopicMessage.header(message, "ce_sessionversion");
        Stream<String> byKey = version.stream().map(number -> message.key() + "/" + number);
        Stream<String> bySubject = TopicMessage.header(message, "ce_subject").stream()
                .flatMap(subject -> version.stream().map(number -> subject + "/" + number));
        return Stream.of(id.stream(), byKey, bySubject)
                .flatMap(claimed -> claimed)
                .distinct()
                .flatMap(claimed -> read(claimed).stream());
    }

    private static Optional<StoredFacts.Id> read(String claimed) {
        int slash = claimed.lastIndexOf('/');
        try {
            return Optional.of(new StoredFacts.Id(
                    new SessionId(claimed.substring(0, Math.max(slash, 0))),
                    Long.parseLong(claimed.substring(slash + 1))));
        } catch (IllegalArgumentException noFact) {
            return Optional.empty();
        }
    }

    private static Finding notRecorded(ConsumerRecord<String, byte[]> message) {
        Place place = claims(message)
                .findFirst()
                .map(id -> Place.of(Medium.FACTS_TOPIC, id.session(), id.version()))
                .orElse(Place.of(Medium.FACTS_TOPIC, ""));
        return new Finding(place.at(TopicMessage.position(message)), Flaw.NOT_RECORDED);
    }
}
