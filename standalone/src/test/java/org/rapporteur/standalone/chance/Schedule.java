package org.rapporteur.standalone.chance;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who does the next step, and when time passes. Actors are threads of which one runs at a time, from one step to the
 * next; which one is drawn. One that waits in PostgreSQL for the lock of another is left there until it has it; a
 * second one that would have to wait meanwhile is refused.
 */
final class Schedule {
    private static final Instant BEGINNING = Instant.parse("2024-10-14T08:00:00Z");
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("actor-", 0).factory());
    private static final ThreadLocal<@Nullable Actor> ME = new ThreadLocal<>();
    private static final int REMEMBERED = 200;
    private static final Duration LEAST_LOOK = Duration.ofMillis(4);

    private final Dice dice;
    private final Locks locks;
    private final List<Actor> actors = new ArrayList<>();
    private final Deque<Step> last = new ArrayDeque<>();
    private final Semaphore finished = new Semaphore(0);
    private final AtomicLong steps = new AtomicLong();
    private BooleanSupplier over = () -> true;
    private long atMost;
    private @Nullable Throwable failure;
    private volatile @Nullable Actor running;
    private volatile boolean ending;
    private long now;
    private long digest;

    Schedule(Dice dice, Locks locks) {
        this.dice = dice;
        this.locks = locks;
    }

    /** Processes of PostgreSQL that wait for locks. */
    interface Locks {
        /** Whether a process waits for a lock. */
        boolean isWaiting(int process);

        /** Lets a process wait no longer; what it does fails. */
        void refuse(int process);
    }

    private record Step(long number, long nanos, String actor, String what) {
        @Override
        public String toString() {
            return "%d %s %s %s".formatted(number, Duration.ofNanos(nanos), actor, what);
        }
    }

    /** What an actor does. */
    interface Part {
        void play() throws Exception;
    }

    /** Thrown in an actor that dies at this step, as a process does that is killed. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    Actor enter(String name, Part part) {
        Actor actor = new Actor(name, part);
        actors.add(actor);
        THREADS.execute(actor);
        return actor;
    }

    /** Ends the step of the actor that calls, if one does; returns when its next one is drawn. */
    static void step(String what) {
        Actor me = ME.get();
        if (me != null) {
            me.pause(what, () -> true, Long.MAX_VALUE);
        }
    }

    /** Ends the step of the actor that calls, if one does and is not about to die. */
    static void lastStep(String what) {
        Actor me = ME.get();
        if (me != null && !me.dying) {
            step(what);
        }
    }

    /** Says which process of PostgreSQL does what the actor that calls asks for within its step. */
    static void asks(int process) {
        Actor me = ME.get();
        if (me != null) {
            me.process = process;
        }
    }

    /**
     * Lets those go on to their next step who waited in PostgreSQL for what the actor that calls held, so that what is
     * looked at next does not depend on how quick they are.
     */
    static void letWaitingGoOn() {
        Actor me = ME.get();
        if (me != null && !me.inDatabase) {
            me.schedule().settleThoseInTheDatabase();
        }
    }

    /** Waits until something holds, and no longer than so many nanoseconds. */
    void await(String what, BooleanSupplier ready, long nanos) {
        Actor me = ME.get();
        if (me == null) {
            throw new IllegalStateException("only an actor can wait");
        }
        me.pause(what, ready, now + nanos);
    }

    void sleep(Duration time) {
        await("sleeps", () -> false, time.toNanos());
    }

    static Actor me() {
        Actor me = ME.get();
        if (me == null) {
            throw new IllegalStateException("no actor");
        }
        return me;
    }

    /** Whether the thread that calls is an actor. */
    static boolean isActing() {
        return ME.get() != null;
    }

    /** The time in the simulated world, as exact as facts tell it. */
    static Instant time() {
        Actor me = ME.get();
        return me == null ? BEGINNING : BEGINNING.plusNanos(me.nanos()).truncatedTo(ChronoUnit.MICROS);
    }

    long nanos() {
        return now;
    }

    long steps() {
        return steps.get();
    }

    /** The same for two runs in which the same happened. */
    long digest() {
        return digest;
    }

    List<String> last() {
        return last.stream().map(Step::toString).toList();
    }

    /** Does steps until it is over. */
    void play(BooleanSupplier over, long atMost) {
        this.over = over;
        this.atMost = atMost;
        try {
            handOn(null);
            watchOver();
        } finally {
            end();
        }
        rethrow(failure);
    }

    /** Whoever waits in PostgreSQL for the lock of another cannot hand on; so that is done for them. */
    private void watchOver() {
        long before = 0;
        long seenTo = 0;
        while (!comesWithin(finished)) {
            long step = steps.get();
            Actor doing = running;
            int process = doing == null ? 0 : doing.process;
            // Still the same step after the look: else the connection may be that of another by then.
            if (step == before && step != seenTo && process != 0 && locks.isWaiting(process) && step == steps.get()) {
                seenTo = step;
                leaveWaiting(Objects.requireNonNull(doing), process);
            }
            before = steps.get();
        }
    }

    /** Only one at a time: which of two would have a lock first is for PostgreSQL to say, and not for the seed. */
    private void leaveWaiting(Actor actor, int process) {
        if (actors.stream().anyMatch(other -> other.inDatabase)) {
            locks.refuse(process);
            return;
        }
        actor.inDatabase = true;
        handOn(null);
    }

    /**
     * Lets whoever is drawn do the next step. Called by whoever has done one, so that no third has to be woken up
     * between two.
     *
     * @return whether that is the actor that calls
     */
    private boolean handOn(@Nullable Actor me) {
        Actor next = next();
        running = next;
        if (next == null) {
            finished.release();
        } else if (next != me) {
            next.go.release();
        }
        return next != null && next == me;
    }

    /** Who does the next step; nobody, if it is over or something is wrong. */
    private @Nullable Actor next() {
        try {
            settleThoseInTheDatabase();
            while (!over.getAsBoolean()) {
                if (steps.get() >= atMost) {
                    throw new Violation("there is no end to it: " + waiting());
                }
                List<Actor> ready = ready();
                if (ready.isEmpty() || dice.once(16)) {
                    letTimePass();
                    ready = ready();
                }
                if (!ready.isEmpty()) {
                    Actor next = drawn(ready);
                    note(next);
                    return next;
                }
                if (actors.stream().noneMatch(actor -> actor.inDatabase || actor.until < Long.MAX_VALUE)) {
                    throw new Violation("nobody can go on: " + waiting());
                }
                settleThoseInTheDatabase();
            }
        } catch (RuntimeException | Error wrong) {
            failure = wrong;
        }
        return null;
    }

    private void note(Actor actor) {
        Step step = new Step(steps.incrementAndGet(), now, actor.name, actor.what);
        digest = digest * 31 + step.hashCode();
        last.addLast(step);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    private void end() {
        ending = true;
        actors.forEach(Actor::kill);
        while (!actors.isEmpty()) {
            try {
                actors.stream().filter(actor -> !actor.inDatabase).toList().forEach(actor -> {
                    actor.go.release();
                    settle(actor);
                });
                settleThoseInTheDatabase();
            } catch (RuntimeException | Error failed) {
                // What went wrong before is what counts.
            }
        }
    }

    private List<Actor> ready() {
        List<Actor> ready = new ArrayList<>();
        for (Actor actor : actors) {
            if (actor.isReady()) {
                ready.add(actor);
            }
        }
        return ready;
    }

    /** Some are quicker than others, in each run others. */
    private Actor drawn(List<Actor> ready) {
        int drawn = dice.below(ready.stream().mapToInt(actor -> actor.speed).sum());
        for (Actor actor : ready) {
            drawn -= actor.speed;
            if (drawn < 0) {
                return actor;
            }
        }
        throw new IllegalStateException("nobody was drawn");
    }

    private void letTimePass() {
        long next = actors.stream()
                .filter(actor -> !actor.inDatabase)
                .mapToLong(actor -> actor.until)
                .filter(until -> until > now)
                .min()
                .orElse(now);
        now = next == Long.MAX_VALUE ? now : next + dice.between(0, 1_000_000);
    }

    private void settleThoseInTheDatabase() {
        if (actors.stream().anyMatch(actor -> actor.inDatabase)) {
            actors.stream().filter(actor -> actor.inDatabase).toList().forEach(this::settle);
        }
    }

    /** Waits until the actor has come to its next step, or waits for a lock that another holds. */
    private void settle(Actor actor) {
        while (!comesWithin(actor.back)) {
            if (actor.process != 0 && locks.isWaiting(actor.process)) {
                actor.inDatabase = true;
                return;
            }
        }
        actor.inDatabase = false;
        if (actor.done) {
            actors.remove(actor);
            rethrow(actor.failure);
        }
    }

    private static boolean comesWithin(Semaphore signal) {
        try {
            return signal.tryAcquire(LEAST_LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        switch (failure) {
            case null -> {}
            case RuntimeException thrown -> throw thrown;
            case Error thrown -> throw thrown;
            case Throwable thrown -> throw new IllegalStateException(thrown);
        }
    }

    private String waiting() {
        return actors.stream()
                .map(actor -> actor.name + " " + actor.what)
                .toList()
                .toString();
    }

    /** Somebody who does step after step. */
    final class Actor implements Runnable {
        private final String name;
        private final Part part;
        private final int speed = dice.once(2) ? 1 : 5;
        private final Semaphore go = new Semaphore(0);
        private final Semaphore back = new Semaphore(0);
        private String what = "begins";
        private BooleanSupplier ready = () -> true;
        private long until = Long.MAX_VALUE;
        private volatile boolean inDatabase;
        private boolean done;
        private boolean killed;
        private boolean dying;
        private volatile int process;
        private @Nullable Throwable failure;

        private Actor(String name, Part part) {
            this.name = name;
            this.part = part;
        }

        /** Dies at its next step. */
        void kill() {
            killed = true;
        }

        /** Whether its next step is to end a transaction. */
        boolean isAboutToCommit() {
            return what.equals("commits");
        }

        String name() {
            return name;
        }

        Part part() {
            return part;
        }

        @Override
        public void run() {
            go.acquireUninterruptibly();
            ME.set(this);
            try {
                if (!killed) {
                    part.play();
                }
            } catch (Killed killed) {
                // As it should.
            } catch (Throwable thrown) {
                failure = thrown;
            } finally {
                ME.remove();
                done = true;
                leave();
            }
        }

        private void leave() {
            process = 0;
            if (inDatabase || ending) {
                back.release();
                return;
            }
            actors.remove(this);
            if (failure == null) {
                handOn(null);
            } else {
                Schedule.this.failure = failure;
                finished.release();
            }
        }

        private void pause(String what, BooleanSupplier ready, long until) {
            if (dying) {
                throw new Killed();
            }
            this.what = what;
            this.ready = ready;
            this.until = until;
            process = 0;
            if (inDatabase || ending) {
                back.release();
                go.acquireUninterruptibly();
            } else if (!handOn(this)) {
                go.acquireUninterruptibly();
            }
            this.until = Long.MAX_VALUE;
            if (killed) {
                dying = true;
                throw new Killed();
            }
        }

        private boolean isReady() {
            return !inDatabase && (killed || until <= now || ready.getAsBoolean());
        }

        private long nanos() {
            return now;
        }

        private Schedule schedule() {
            return Schedule.this;
        }
    }
}
