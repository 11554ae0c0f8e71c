package org.rapporteur.standalone.chance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.ingest.InletParts;
import org.rapporteur.query.ingest.InletParts.Inlet;
import org.rapporteur.query.live.HubParts;
import org.rapporteur.query.live.HubParts.Hub;
import org.springframework.kafka.listener.ConsumerSeekAware.ConsumerSeekCallback;

/** A node of the query side: its listener container, its live hub, and those who wait there for facts. */
final class QueryNode implements InletParts.Waiting {
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    static final Duration BETWEEN_FURTHER_TRIES = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST_OVERSLEPT = Duration.ofSeconds(2);

    private final World world;
    private final int number;
    private final PlantedFault fault;
    private final Inlet inlet;
    private final Hub hub;
    private final Map<String, Wait> asked = new TreeMap<>();
    private final Map<String, Wait> waiting = new TreeMap<>();
    private long heard = -1;
    private long rang;

    QueryNode(World world, int number, PlantedFault fault) {
        this.world = world;
        this.number = number;
        this.fault = fault;
        inlet = fault.inlet().start(world.views(this, fault));
        hub = fault.hub().start(inlet.arrivals());
    }

    /** What somebody waits for here, and the bell that is to wake them. */
    private record Wait(SessionId session, long version, CountDownLatch bell) {}

    int number() {
        return number;
    }

    Hub hub() {
        return hub;
    }

    /** Takes batches in from the partitions that are this node's, each of them again until it succeeds. */
    void takeIn() {
        long assignment = -1;
        Map<Integer, Long> places = new HashMap<>();
        while (true) {
            try {
                if (assignment != world.assignment()) {
                    long now = world.assignment();
                    places = assigned();
                    assignment = now;
                }
            } catch (RuntimeException failed) {
                world.schedule().sleep(BETWEEN_TRIES);
                continue;
            }
            takeNext(places, assignment);
        }
    }

    private Map<Integer, Long> assigned() {
        Map<Integer, Long> places = new TreeMap<>();
        inlet.assigned(
                world.partitionsOf(this).stream()
                        .collect(Collectors.toMap(number -> new TopicPartition(Topic.NAME, number), _ -> 0L)),
                new Seeking(places));
        return places;
    }

    private void takeNext(Map<Integer, Long> places, long assignment) {
        world.schedule()
                .await(
                        "polls",
                        () -> world.topic().isAnythingFrom(places) || assignment != world.assignment(),
                        Duration.ofSeconds(30).toNanos());
        List<ConsumerRecord<String, byte[]>> batch =
                world.topic().from(places, 1 + world.dice().below(6));
        if (batch.isEmpty() || assignment != world.assignment()) {
            return;
        }
        batch.forEach(message -> places.put(message.partition(), message.offset() + 1));
        while (!taken(batch) && !fault.goesOnBehindFailedBatch() && assignment == world.assignment()) {
            world.schedule().sleep(BETWEEN_TRIES);
        }
        if (world.dice().mishap(12)) {
            places.replaceAll((_, place) -> Math.max(0, place - world.dice().below(4)));
        }
    }

    private boolean taken(List<ConsumerRecord<String, byte[]>> batch) {
        try {
            inlet.receive(batch);
        } catch (RuntimeException failed) {
            Schedule.step("could not take a batch in: " + failed.getClass().getSimpleName());
            return false;
        }
        rang = world.truth().commits();
        waiting.values().forEach(this::mustNotHaveMissedTheBell);
        Schedule.step("took a batch in");
        return true;
    }

    /** Tries again sessions that stand still, as a node does when it has started. */
    void tryAgain() {
        while (true) {
            world.schedule()
                    .await(
                            "looks whether any session stands still",
                            world.truth()::standsAnyStill,
                            Duration.ofDays(1).toNanos());
            try {
                inlet.tryAgain();
            } catch (RuntimeException failed) {
                Schedule.step("could not look: " + failed.getClass().getSimpleName());
            }
            world.schedule().sleep(BETWEEN_FURTHER_TRIES);
        }
    }

    /** Nobody waits on here for what was there when this node last rang. */
    private void mustNotHaveMissedTheBell(Wait wait) {
        if (wait.bell.getCount() > 0 && world.truth().had(wait.session, wait.version, rang)) {
            world.truth()
                    .isWrong("a reader waits for %s/%d, which is there, and was not woken"
                            .formatted(wait.session, wait.version));
        }
    }

    /** A reader waits here for a fact, and must be told the truth. */
    void read(SessionId session, long version) throws InterruptedException {
        String me = Schedule.me().name();
        long begin = world.schedule().nanos();
        asked.put(me, new Wait(session, version, new CountDownLatch(1)));
        boolean arrived;
        try {
            arrived = inlet.arrivals().await(session, version, PATIENCE);
        } catch (RuntimeException failed) {
            return;
        } finally {
            asked.remove(me);
        }
        if (arrived && world.truth().reached(session) < version) {
            world.truth().isWrong("%s was told that %s/%d is there".formatted(me, session, version));
        }
        if (!arrived && world.truth().had(session, version, world.lastLook(me))) {
            world.truth().isWrong("%s was told that %s/%d is not there".formatted(me, session, version));
        }
        if (!arrived
                && world.schedule().nanos() < begin + PATIENCE.toNanos()
                && !world.truth().stoodStillBefore(session, version, world.lastLook(me))) {
            world.truth().isWrong("%s lost patience before its time".formatted(me));
        }
    }

    @Override
    public long nanos() {
        Schedule.step("looks at the clock");
        return world.schedule().nanos();
    }

    @Override
    public boolean await(CountDownLatch bell, long nanos) {
        String me = Schedule.me().name();
        Wait wait = asked.get(me);
        try {
            if (wait != null) {
                Wait now = new Wait(wait.session, wait.version, bell);
                waiting.put(me, now);
                mustNotHaveMissedTheBell(now);
            }
            long overslept = world.dice().between(0, LONGEST_OVERSLEPT.toNanos());
            world.schedule().await("waits for the bell", () -> bell.getCount() == 0, nanos + overslept);
            return bell.getCount() == 0;
        } finally {
            waiting.remove(me);
        }
    }

    /** The thread that hears of changes, and at times does not, because its connection is lost. */
    void listen() throws SQLException {
        while (true) {
            try (Connection connection = world.connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen \"%s\"".formatted(HubParts.channel()));
                try {
                    long before = world.truth().commits();
                    hub.hearAgain();
                    hasHeard(before);
                    hearUntilLost(connection, statement);
                } catch (RuntimeException failed) {
                    Schedule.step("cannot catch up");
                } finally {
                    statement.execute("unlisten *");
                    hearNow(connection, statement);
                }
            }
            heard = -1;
            world.schedule().sleep(Duration.ofSeconds(world.dice().between(1, 20)));
        }
    }

    private void hearUntilLost(Connection connection, Statement statement) throws SQLException {
        while (!world.dice().mishap(12)) {
            world.schedule()
                    .await(
                            "listens",
                            () -> heard < world.truth().commits(),
                            Duration.ofSeconds(15).toNanos());
            long before = world.truth().commits();
            for (PGNotification notice : hearNow(connection, statement)) {
                Schedule.step("hears " + notice.getParameter());
                hub.hear(notice);
            }
            hasHeard(before);
        }
    }

    /** All that was committed when so many transactions were; so pages that could be told have been. */
    private void hasHeard(long commits) {
        heard = commits;
        world.pages().forEach(page -> page.mustKnow(this, commits));
    }

    /** All that was said by now: what one says oneself comes after it. */
    private static List<PGNotification> hearNow(Connection connection, Statement statement) throws SQLException {
        statement.execute("notify \"%s\", 'last'".formatted(HubParts.channel()));
        return List.of(connection.unwrap(PGConnection.class).getNotifications()).stream()
                .filter(notice -> !notice.getParameter().equals("last"))
                .toList();
    }

    /** All that this node has heard of was committed when so many transactions were; less than none, if it is deaf. */
    long heard() {
        return heard;
    }

    /** Whether nothing was committed of which this node has not heard. */
    boolean hasHeardAll() {
        return heard == world.truth().commits();
    }

    /** Where the container is sent to read on. */
    private record Seeking(Map<Integer, Long> places) implements ConsumerSeekCallback {
        @Override
        public void seek(String topic, int partition, long offset) {
            places.put(partition, offset);
        }

        @Override
        public void seekToBeginning(String topic, int partition) {
            places.put(partition, 0L);
        }

        @Override
        public void seek(String topic, int partition, Function<Long, Long> offset) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekToEnd(String topic, int partition) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekRelative(String topic, int partition, long offset, boolean toCurrent) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekToTimestamp(String topic, int partition, long timestamp) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekToTimestamp(Collection<TopicPartition> partitions, long timestamp) {
            throw new UnsupportedOperationException();
        }
    }
}
