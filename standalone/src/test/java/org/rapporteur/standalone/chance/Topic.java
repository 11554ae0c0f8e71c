package org.rapporteur.standalone.chance;

import io.cloudevents.core.message.Encoding;
import io.cloudevents.kafka.CloudEventSerializer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.rapporteur.command.relay.NotPublished;
import org.rapporteur.command.relay.Outlet;
import org.rapporteur.events.Recorded;
import org.rapporteur.wire.FactEvents;

/**
 * The topic of facts. What it is sent goes out in several requests for each partition: one may be lost while a later
 * one is kept, its acknowledgement may be lost, it may be kept twice, and later ones may overtake it.
 */
final class Topic implements Outlet {
    static final String NAME = "facts";
    static final int PARTITIONS = 2;

    private final Dice dice;
    private final Uuid id = new Uuid(12, 34);
    private final List<List<ConsumerRecord<String, byte[]>>> partitions = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<List<Name>> names = List.of(new ArrayList<>(), new ArrayList<>());
    private final Set<Name> kept = new HashSet<>();
    private final CloudEventSerializer serializer = new CloudEventSerializer();

    Topic(Dice dice) {
        this.dice = dice;
        serializer.configure(Map.of(CloudEventSerializer.ENCODING_CONFIG, Encoding.BINARY), false);
    }

    @Override
    public void publish(List<Recorded> facts) {
        boolean acknowledged = true;
        List<Recorded> overtaken = new ArrayList<>();
        for (List<Recorded> request : requests(facts)) {
            Schedule.step("sends " + request.size() + " to the broker");
            switch (dice.mishap(4) ? dice.below(4) : 4) {
                case 0 -> acknowledged = false;
                case 1 -> {
                    keep(request);
                    acknowledged = false;
                }
                case 2 -> {
                    keep(request);
                    keep(request);
                }
                case 3 -> overtaken.addAll(request);
                default -> keep(request);
            }
        }
        keep(overtaken);
        Schedule.step("hears from the broker");
        if (!acknowledged) {
            throw new NotPublished("no acknowledgement", new IllegalStateException("by chance"));
        }
    }

    /** In order within a partition, and in any order between partitions. */
    private List<List<Recorded>> requests(List<Recorded> facts) {
        Map<Integer, List<Recorded>> byPartition = new TreeMap<>();
        facts.forEach(fact -> byPartition
                .computeIfAbsent(partition(fact), _ -> new ArrayList<>())
                .add(fact));
        List<List<Recorded>> requests = new ArrayList<>();
        while (!byPartition.isEmpty()) {
            Integer partition = dice.oneOf(List.copyOf(byPartition.keySet()));
            List<Recorded> left =
                    Optional.ofNullable(byPartition.get(partition)).orElseThrow();
            int size = Math.min(left.size(), 1 + dice.below(3));
            requests.add(List.copyOf(left.subList(0, size)));
            left.subList(0, size).clear();
            if (left.isEmpty()) {
                byPartition.remove(partition);
            }
        }
        return requests;
    }

    private void keep(List<Recorded> facts) {
        for (Recorded fact : facts) {
            List<ConsumerRecord<String, byte[]>> partition = partitions.get(partition(fact));
            RecordHeaders headers = new RecordHeaders();
            byte[] value = serializer.serialize(NAME, headers, FactEvents.toCloudEvent(fact.stated()));
            partition.add(new ConsumerRecord<>(
                    NAME,
                    partition(fact),
                    partition.size(),
                    fact.recordedAt().toEpochMilli(),
                    TimestampType.CREATE_TIME,
                    0,
                    value.length,
                    fact.session().value(),
                    value,
                    headers,
                    Optional.empty()));
            names.get(partition(fact)).add(Name.of(fact));
            kept.add(Name.of(fact));
        }
    }

    /** Whether a fact is there. */
    boolean has(String session, long version) {
        return kept.contains(new Name(session, version));
    }

    Uuid id() {
        return id;
    }

    long end(int partition) {
        return partitions.get(partition).size();
    }

    /** What stands in a partition before a place. */
    Stream<Name> before(int partition, long place) {
        return names.get(partition).stream().limit(place);
    }

    /** The next messages of some partitions from these places on, at most so many; in any order between partitions. */
    List<ConsumerRecord<String, byte[]>> from(Map<Integer, Long> places, int atMost) {
        Map<Integer, Long> next = new TreeMap<>(places);
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        while (messages.size() < atMost && isAnythingFrom(next)) {
            Map.Entry<Integer, Long> place = dice.oneOf(next.entrySet().stream()
                    .filter(each -> each.getValue() < end(each.getKey()))
                    .toList());
            messages.add(partitions.get(place.getKey()).get(place.getValue().intValue()));
            next.merge(place.getKey(), 1L, Long::sum);
        }
        return messages;
    }

    boolean isAnythingFrom(Map<Integer, Long> places) {
        return places.entrySet().stream().anyMatch(place -> place.getValue() < end(place.getKey()));
    }

    private static int partition(Recorded fact) {
        return fact.session().value().charAt(0) % PARTITIONS;
    }

    /** Which fact a message carries. */
    record Name(String session, long version) {
        private static Name of(Recorded fact) {
            return new Name(fact.session().value(), fact.version());
        }

        @Override
        public String toString() {
            return session + "/" + version;
        }
    }
}
