package org.rapporteur.standalone.chance;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.axon.EventStoreParts;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.rapporteur.query.ingest.InletParts;
import org.rapporteur.query.log.FactLog;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two nodes of each side, the broker between them, those who act, wait and watch, and mischief. One seed says what
 * happens. First it storms; then it is calm, and everything has to arrive that can be applied; then nodes can apply the
 * rest, and that has to arrive as well.
 */
final class World {
    private static final List<SessionId> SESSIONS =
            Stream.of("a", "b", "c").map(SessionId::new).toList();
    private static final int ACTS_OF_A_NODE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int READS_OF_A_READER = 3;
    private static final long MOST_STEPS = 6_000;

    static {
        AbstractTokenEntry.clock = new SimulatedClock();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.addTurboFilter(new SilentActors());
        }
    }

    private final Databases databases;
    private final PlantedFault fault;
    private final Dice dice;
    private final Schedule schedule;
    private final Poison poison;
    private final Poison illegible;
    private final Acts acts;
    private final Topic topic;
    private final Truth truth;
    private final SteppedSource command;
    private final SteppedSource query;
    private final List<QueryNode> nodes;
    private final List<Page> pages;
    private final Map<String, Long> looks = new TreeMap<>();
    private final Map<String, Schedule.Actor> mortals = new TreeMap<>();
    private final Map<Integer, QueryNode> owners = new TreeMap<>();
    private long assignment;
    private int busy;
    private boolean calm;
    private boolean released;

    private World(long seed, PlantedFault fault, Databases databases) {
        this.databases = databases;
        this.fault = fault;
        dice = new Dice(seed);
        schedule = new Schedule(dice, databases);
        poison = new Poison(dice, fault.bearsPoison());
        illegible = new Poison(dice, fault.bearsWhatItCannotRead());
        acts = new Acts(schedule, dice, poison, illegible, SESSIONS);
        topic = new Topic(dice);
        truth = new Truth(databases.command(), databases.query(), acts, topic);
        command = new SteppedSource(databases.command(), dice, truth::lookAtCommandSide, () -> {});
        query = new SteppedSource(databases.query(), dice, truth::lookAtQuerySide, this::noteLook);
        nodes = IntStream.range(0, 2)
                .mapToObj(number -> new QueryNode(this, number, fault))
                .toList();
        pages = SESSIONS.stream().map(session -> new Page(this, session)).toList();
    }

    /** How a run went that nothing was wrong with. */
    record ActHistory(long steps, long facts, long digest) {}

    /** One run that was found to go wrong. */
    static final class GoneWrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<String> last;

        private GoneWrong(long seed, Schedule schedule, RuntimeException wrong, String extent) {
            super("seed %d, step %d: %s (%s)".formatted(seed, schedule.steps(), wrong.getMessage(), extent), wrong);
            last = schedule.last();
        }

        /** The last steps before. */
        List<String> last() {
            return last;
        }
    }

    /**
     * Lets one seed decide.
     *
     * @throws GoneWrong if something happens that must not, or something does not that must
     */
    static ActHistory play(long seed, PlantedFault fault, Databases databases) {
        databases.empty();
        World world = new World(seed, fault, databases);
        try {
            return world.play();
        } catch (RuntimeException wrong) {
            throw new GoneWrong(seed, world.schedule, wrong, world.truth.extent());
        }
    }

    private ActHistory play() {
        rebalance();
        beginTheToken();
        for (int node = 1; node <= 2; node++) {
            CommandSide side = commandSide(node - 1);
            bringUp("tail-" + node, tail("node-" + node, side)::follow);
            bringUp("lets-go-" + node, () -> letGo(fault.furtherTries(side)));
            bringUp("inlet-" + node, nodes.get(node - 1)::takeIn);
            bringUp("tries-" + node, nodes.get(node - 1)::tryAgain);
            schedule.enter("listener-" + node, nodes.get(node - 1)::listen);
            work("acts-" + node, () -> acts.enter(ACTS_OF_A_NODE));
        }
        IntStream.range(0, pages.size()).forEach(page -> schedule.enter("page-" + page, pages.get(page)::watch));
        IntStream.range(0, 2).forEach(reader -> work("reader-" + reader, this::read));
        schedule.enter("mischief", this::mischief);
        schedule.play(this::isOver, MOST_STEPS);
        truth.lookAtTheEnd();
        pages.forEach(Page::lookAtTheEnd);
        truth.mustHold();
        return new ActHistory(
                schedule.steps(), SESSIONS.stream().mapToLong(acts::recorded).sum(), schedule.digest());
    }

    private boolean isOver() {
        truth.mustHold();
        if (busy == 0 && !calm) {
            calm = true;
            dice.calm();
            work("last acts", acts::conclude);
        }
        if (calm && busy == 0 && !released && truth.everythingHasArrived(poison, illegible)) {
            released = true;
            nodes.forEach(node -> release(node.number()));
        }
        return released
                && nodes.stream().allMatch(QueryNode::hasHeardAll)
                && pages.stream().allMatch(Page::stays)
                && truth.everythingHasArrived(poison, illegible);
    }

    /** Somebody whose work is to be done before it is over. */
    private void work(String name, Schedule.Part part) {
        busy++;
        schedule.enter(name, () -> {
            part.play();
            busy--;
        });
    }

    /** Somebody who may be killed. */
    private void bringUp(String name, Schedule.Part part) {
        mortals.put(name, schedule.enter(name, part));
    }

    private void read() throws InterruptedException {
        for (int times = 0; times < READS_OF_A_READER; times++) {
            SessionId session = dice.oneOf(SESSIONS);
            // Most come when something has been recorded that is not there yet, as whoever logs an act does.
            schedule.await(
                    "comes to read",
                    () -> acts.recorded(session) > truth.reached(session),
                    Duration.ofMillis(dice.between(0, 20_000)).toNanos());
            dice.oneOf(nodes).read(session, 1 + dice.between(truth.reached(session), acts.recorded(session)));
        }
    }

    private void mischief() {
        while (!calm) {
            schedule.sleep(Duration.ofMillis(dice.between(500, 8_000)));
            switch (dice.mishap(2) ? dice.below(3) : 3) {
                case 0 -> killOne();
                case 1 -> rebalance();
                case 2 -> release(dice.oneOf(nodes).number());
                default -> Schedule.step("spares them");
            }
        }
    }

    private void killOne() {
        String name = dice.oneOf(List.copyOf(mortals.keySet()));
        Schedule.Actor victim = Objects.requireNonNull(mortals.get(name));
        if (dice.once(2)) {
            schedule.await("waits for its moment", victim::isAboutToCommit, PATIENCE.toNanos());
        }
        victim.kill();
        schedule.sleep(Duration.ofSeconds(dice.between(0, 10)));
        bringUp(name, victim.part());
    }

    /** Each partition goes to one of the nodes, perhaps to another than before. */
    private void rebalance() {
        IntStream.range(0, Topic.PARTITIONS).forEach(partition -> owners.put(partition, dice.oneOf(nodes)));
        assignment++;
    }

    private void release(int node) {
        poison.release(node);
        illegible.release(node);
    }

    private CommandSide commandSide(int node) {
        return new CommandSide(
                acts,
                fact -> illegible.read(node, fact),
                JdbcClient.create(command),
                new TransactionTemplate(new JdbcTransactionManager(command)),
                topic);
    }

    private TailNode tail(String node, CommandSide side) {
        return fault.tail(this, tokens(node, command), side.transactions(), fault.relay(side));
    }

    /** Tries again sessions that are held back, as a node does when it has started. */
    private void letGo(Runnable furtherTries) {
        while (true) {
            schedule.await(
                    "looks whether any session is held back",
                    truth::isAnyHeldBack,
                    Duration.ofDays(1).toNanos());
            try {
                furtherTries.run();
            } catch (RuntimeException failed) {
                Schedule.step("could not look: " + failed.getClass().getSimpleName());
            }
            schedule.sleep(QueryNode.BETWEEN_FURTHER_TRIES);
        }
    }

    private void beginTheToken() {
        new TransactionTemplate(new JdbcTransactionManager(databases.command()))
                .executeWithoutResult(_ -> tokens("nobody", databases.command())
                        .initializeTokenSegments(TailNode.NAME, 1, new GapAwareTrackingToken(0, List.of())));
    }

    private static JdbcTokenStore tokens(String node, DataSource database) {
        return EventStoreParts.tokens(new SpringDataSourceConnectionProvider(database))
                .claimTimeout(TailNode.CLAIM_TIMEOUT)
                .nodeId(node)
                .build();
    }

    /** The views as the nodes of the query side make them. */
    InletParts.Place views(QueryNode node, PlantedFault planted) {
        JdbcTemplate views = new JdbcTemplate(query);
        Projection seen = facts -> facts.forEach(fact -> {
            poison.refuse(node.number(), fact, views);
            views.update(
                    "insert into seen (session, version) values (?, ?)",
                    fact.session().value(),
                    fact.version());
        });
        return new InletParts.Place(
                views,
                new TransactionTemplate(new JdbcTransactionManager(query)),
                List.of(new FactLog(views), seen, planted.hub().announcements(views)),
                node,
                topic.id());
    }

    private void noteLook() {
        looks.put(Schedule.me().name(), truth.commits());
    }

    /** How many transactions were committed when this actor last looked something up. */
    long lastLook(String actor) {
        return looks.getOrDefault(actor, 0L);
    }

    /** A connection that is nobody else's, and of which no step is made. */
    Connection connection() throws SQLException {
        return databases.query().getConnection();
    }

    List<Integer> partitionsOf(QueryNode node) {
        List<Integer> partitions = new ArrayList<>();
        owners.forEach((partition, owner) -> {
            if (owner == node) {
                partitions.add(partition);
            }
        });
        return partitions;
    }

    /** Changes when partitions do. */
    long assignment() {
        return assignment;
    }

    boolean isCalm() {
        return calm;
    }

    Dice dice() {
        return dice;
    }

    Schedule schedule() {
        return schedule;
    }

    Acts acts() {
        return acts;
    }

    Topic topic() {
        return topic;
    }

    Truth truth() {
        return truth;
    }

    List<Page> pages() {
        return pages;
    }

    List<QueryNode> nodes() {
        return nodes;
    }

    /** What goes wrong in a world is meant to, and nobody need hear of it. */
    private static final class SilentActors extends TurboFilter {
        @Override
        public FilterReply decide(
                @Nullable Marker marker,
                Logger logger,
                Level level,
                @Nullable String format,
                Object @Nullable [] parameters,
                @Nullable Throwable failure) {
            return Schedule.isActing() ? FilterReply.DENY : FilterReply.NEUTRAL;
        }
    }

    /** Tells the time of the world in which it is asked, and that of the machine outside of any. */
    private static final class SimulatedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Schedule.isActing()
                    ? Schedule.time()
                    : InstantSource.system().instant();
        }
    }
}
