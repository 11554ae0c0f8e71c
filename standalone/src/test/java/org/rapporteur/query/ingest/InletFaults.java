package org.rapporteur.query.ingest;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.NullMarked;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.rapporteur.query.log.WithheldNames;
import org.rapporteur.wire.TopicMessage;
import org.rapporteur.wire.TopicMessage.Content;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.SavepointManager;

/** Inlets of which one part is wrong, as it might be by mistake. */
@NullMarked
public final class InletFaults {
    private InletFaults() {}

    /** What comes is applied, whether it was applied before or not. */
    public static InletParts repeatsAreApplied() {
        return naive((fact, applied) -> fact.version() <= applied + 1);
    }

    /** What is newer than what was applied is applied, whether or not there is a hole before it. */
    public static InletParts holesAreNotWaitedFor() {
        return naive((fact, applied) -> fact.version() > applied);
    }

    private static InletParts naive(BiPredicate<Recorded, Long> isDue) {
        return new InletParts() {
            @Override
            Consumer<List<ConsumerRecord<String, byte[]>>> door(
                    KafkaInlet inlet, Place place, Places places, Arrivals arrivals) {
                return new NaiveDoor(place, places, arrivals, isDue);
            }
        };
    }

    /** Early facts are let go of when their session gets on, whether or not their turn has come. */
    public static InletParts earlyFactsAreReleasedBeforeTheirTurn() {
        return new InletParts() {
            @Override
            WaitingFacts waiting(JdbcTemplate database, SimpleMeterRegistry meters) {
                return new WaitingFacts(database, meters) {
                    @Override
                    void release(Set<SessionId> sessions) {
                        database.update(
                                "delete from waiting_fact using stream_progress where waiting_fact.session = any(?)"
                                        + " and stream_progress.session = waiting_fact.session"
                                        + " and waiting_fact.version <= stream_progress.version + 2",
                                (Object) sessions.stream().map(SessionId::value).toArray(String[]::new));
                    }
                };
            }
        };
    }

    /** Where to read on is kept in a transaction of its own, before that of the batch has ended. */
    public static InletParts placesMoveBeforeTheBatchCommits() {
        return new InletParts() {
            @Override
            Places places(JdbcTemplate database) {
                return new Places(apart(database));
            }
        };
    }

    /** A batch does not make itself alone with its sessions. */
    public static InletParts twoNodesApplyTheSameBatch() {
        return new InletParts() {
            @Override
            StreamProgress progress(JdbcTemplate database) {
                return new StreamProgress(database) {
                    @Override
                    SortedMap<SessionId, Long> lock(SortedSet<SessionId> sessions) {
                        SortedMap<SessionId, Long> progress = new TreeMap<>();
                        sessions.forEach(session -> {
                            database.update(
                                    "insert into stream_progress values (?, 0) on conflict do nothing",
                                    session.value());
                            progress.put(session, of(session));
                        });
                        return progress;
                    }
                };
            }
        };
    }

    /** What lies in a fact is taken for something that passes. */
    public static InletParts poisonCountsAsTheSurroundings() {
        return new InletParts() {
            @Override
            Views views(List<Projection> projections) {
                return new Views(projections, WithheldNames.NONE) {
                    @Override
                    void apply(List<StatedFact> facts) {
                        try {
                            super.apply(facts);
                        } catch (RuntimeException failure) {
                            throw new TransientDataAccessResourceException("it will pass", failure);
                        }
                    }
                };
            }
        };
    }

    /** What was done before a fact failed stays. */
    public static InletParts failedHalvesAreNotUndone() {
        return new InletParts() {
            @Override
            Views views(List<Projection> projections) {
                return new Views(projections, WithheldNames.NONE) {
                    @Override
                    Extent applyAsFarAsPossible(List<StatedFact> facts, SavepointManager transaction) {
                        return super.applyAsFarAsPossible(facts, new NothingUndone(transaction));
                    }
                };
            }
        };
    }

    /** Of what has to wait, the fact that would be next is left out. */
    public static InletParts theFactThatFailsIsNotKept() {
        return new InletParts() {
            @Override
            WaitingFacts waiting(JdbcTemplate database, SimpleMeterRegistry meters) {
                StreamProgress progress = new StreamProgress(database);
                return new WaitingFacts(database, meters) {
                    @Override
                    void keep(Collection<StatedFact> facts) {
                        super.keep(facts.stream()
                                .filter(fact -> fact.version() != progress.of(fact.session()) + 1)
                                .toList());
                    }
                };
            }
        };
    }

    /** No session counts as standing still when a batch comes. */
    public static InletParts standstillsAreOverlooked() {
        return new InletParts() {
            @Override
            Standstills standstills(JdbcTemplate database, SimpleMeterRegistry meters) {
                return new Standstills(database, meters) {
                    @Override
                    Set<SessionId> among(Set<SessionId> sessions) {
                        return Set.of();
                    }
                };
            }
        };
    }

    /** A node that has started sees no session that stands still. */
    public static InletParts standstillsAreNeverDue() {
        return new InletParts() {
            @Override
            Standstills standstills(JdbcTemplate database, SimpleMeterRegistry meters) {
                return new Standstills(database, meters) {
                    @Override
                    public List<Standstill> all() {
                        return List.of();
                    }
                };
            }
        };
    }

    /** Savepoints to which nobody goes back. */
    private record NothingUndone(SavepointManager transaction) implements SavepointManager {
        @Override
        public Object createSavepoint() {
            return transaction.createSavepoint();
        }

        @Override
        public void rollbackToSavepoint(Object savepoint) {}

        @Override
        public void releaseSavepoint(Object savepoint) {
            transaction.releaseSavepoint(savepoint);
        }
    }

    /** A reader takes the bell it waits for after it has looked. */
    public static InletParts readersTakeTheBellTooLate() {
        return new InletParts() {
            @Override
            Arrivals arrivals(StreamProgress progress, Standstills standstills, Arrivals.Time time) {
                return new Arrivals(progress, standstills, time) {
                    private final AtomicReference<CountDownLatch> next = new AtomicReference<>(new CountDownLatch(1));

                    @Override
                    public boolean await(SessionId session, long version, Duration patience)
                            throws InterruptedException {
                        long end = time.nanos() + patience.toNanos();
                        while (progress.of(session) < version) {
                            if (end <= time.nanos()) {
                                return false;
                            }
                            boolean _ = time.await(next.get(), Math.min(50_000_000, end - time.nanos()));
                        }
                        return true;
                    }

                    @Override
                    void ring() {
                        next.getAndSet(new CountDownLatch(1)).countDown();
                    }
                };
            }
        };
    }

    /** The same database, in which what is done takes no part in the transaction under way. */
    public static JdbcTemplate apart(JdbcTemplate database) {
        return new JdbcTemplate(new DelegatingDataSource(Objects.requireNonNull(database.getDataSource())));
    }

    /** Applies what it takes to be due, in order of version, and keeps nothing for later. */
    private record NaiveDoor(
            InletParts.Place place, Places places, Arrivals arrivals, BiPredicate<Recorded, Long> isDue)
            implements Consumer<List<ConsumerRecord<String, byte[]>>> {
        @Override
        public void accept(List<ConsumerRecord<String, byte[]>> messages) {
            place.transactions().executeWithoutResult(_ -> {
                apply(messages.stream()
                        .map(TopicMessage::read)
                        .flatMap(content -> content instanceof Content.Whole(StatedFact fact)
                                ? Stream.of(Recorded.read(fact))
                                : Stream.empty())
                        .sorted(Comparator.comparingLong(Recorded::version))
                        .toList());
                messages.forEach(message -> places.keep(Map.of(
                        new Places.Partition(place.topic().toString(), message.partition()), message.offset() + 1)));
            });
            arrivals.ring();
        }

        private void apply(List<Recorded> facts) {
            StreamProgress progress = new StreamProgress(place.database());
            SortedMap<SessionId, Long> reached =
                    progress.lock(facts.stream().map(Recorded::session).collect(Collectors.toCollection(TreeSet::new)));
            List<Recorded> due = new ArrayList<>();
            facts.forEach(fact -> {
                if (isDue.test(fact, reached.getOrDefault(fact.session(), 0L))) {
                    due.add(fact);
                    reached.merge(fact.session(), fact.version(), Math::max);
                }
            });
            place.projections().forEach(projection -> projection.apply(due));
            progress.reached(reached);
        }
    }
}
