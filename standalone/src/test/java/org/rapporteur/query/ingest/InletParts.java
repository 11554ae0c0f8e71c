package org.rapporteur.query.ingest;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.NullMarked;
import org.rapporteur.query.Projection;
import org.rapporteur.query.log.Findings;
import org.rapporteur.query.log.WithheldNames;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.kafka.listener.ConsumerSeekAware.ConsumerSeekCallback;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.transaction.support.TransactionOperations;

/** The inlet of one node, put together of the parts it has in earnest; a planted fault puts another in place of one. */
@NullMarked
public class InletParts {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    /** How time passes for those who wait. */
    public interface Waiting {
        long nanos();

        boolean await(CountDownLatch bell, long nanos);
    }

    /** Where the views are, how one waits for them, and which topic facts come from. */
    public record Place(
            JdbcTemplate database,
            TransactionOperations transactions,
            List<Projection> projections,
            Waiting waiting,
            Uuid topic) {}

    /** The door and the bell of one node. */
    public static final class Inlet {
        private final ConsumerSeekAware places;
        private final Consumer<List<ConsumerRecord<String, byte[]>>> door;
        private final Arrivals arrivals;
        private final Supplier<FurtherTries> furtherTries;

        private Inlet(
                ConsumerSeekAware places,
                Consumer<List<ConsumerRecord<String, byte[]>>> door,
                Arrivals arrivals,
                Supplier<FurtherTries> furtherTries) {
            this.places = places;
            this.door = door;
            this.arrivals = arrivals;
            this.furtherTries = furtherTries;
        }

        public void assigned(Map<TopicPartition, Long> partitions, ConsumerSeekCallback seek) {
            places.onPartitionsAssigned(partitions, seek);
        }

        public void receive(List<ConsumerRecord<String, byte[]>> messages) {
            door.accept(messages);
        }

        /** What a node does about sessions that stand still once it has started. */
        public void tryAgain() {
            ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();
            furtherTries.get().configureTasks(tasks);
            tasks.getFixedDelayTaskList().forEach(task -> task.getRunnable().run());
        }

        public Arrivals arrivals() {
            return arrivals;
        }
    }

    /** A node that has just been started. */
    public final Inlet start(Place place) {
        Standstills standstills = standstills(place.database(), meters);
        Arrivals arrivals = arrivals(new StreamProgress(place.database()), standstills, new Arrivals.Time() {
            @Override
            public long nanos() {
                return place.waiting().nanos();
            }

            @Override
            public boolean await(CountDownLatch bell, long nanos) {
                return place.waiting().await(bell, nanos);
            }
        });
        Places places = places(place.database());
        Projections projections = projections(place, standstills, places, arrivals);
        KafkaInlet inlet = new KafkaInlet(projections, places, broker(place.topic()));
        return new Inlet(
                inlet,
                door(inlet, place, places, arrivals),
                arrivals,
                () -> new FurtherTries(standstills, projections));
    }

    /** What takes messages in. */
    Consumer<List<ConsumerRecord<String, byte[]>>> door(
            KafkaInlet inlet, Place place, Places places, Arrivals arrivals) {
        return inlet::receive;
    }

    private Projections projections(Place place, Standstills standstills, Places places, Arrivals arrivals) {
        return new Projections(
                place.transactions(),
                views(place.projections()),
                progress(place.database()),
                waiting(place.database(), meters),
                standstills,
                new KnownHashes(place.database()),
                new Findings(place.database(), meters),
                places,
                arrivals,
                new Gate(place.database()));
    }

    Views views(List<Projection> projections) {
        return new Views(projections, WithheldNames.NONE);
    }

    Standstills standstills(JdbcTemplate database, SimpleMeterRegistry meters) {
        return new Standstills(database, meters);
    }

    StreamProgress progress(JdbcTemplate database) {
        return new StreamProgress(database);
    }

    WaitingFacts waiting(JdbcTemplate database, SimpleMeterRegistry meters) {
        return new WaitingFacts(database, meters);
    }

    Places places(JdbcTemplate database) {
        return new Places(database);
    }

    Arrivals arrivals(StreamProgress progress, Standstills standstills, Arrivals.Time time) {
        return new Arrivals(progress, standstills, time);
    }

    private static KafkaAdmin broker(Uuid topic) {
        return new KafkaAdmin(Map.of()) {
            @Override
            public Map<String, TopicDescription> describeTopics(String... names) {
                return Map.of(names[0], new TopicDescription(names[0], false, List.of(), null, topic));
            }
        };
    }
}
