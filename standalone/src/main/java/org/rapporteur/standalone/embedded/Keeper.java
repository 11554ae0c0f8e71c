package org.rapporteur.standalone.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a part running: when it ends by itself it is started again, after pauses that grow, for as long as it takes.
 */
public final class Keeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String name;
    private final Part part;
    private volatile Running running;
    private volatile State state;
    private volatile boolean closed;
    private boolean held;

    /** What can be started again and again. */
    interface Part {
        /** Starts it, and returns when it works. */
        Running start() throws Exception;
    }

    /** What was started. */
    interface Running {
        /** Waits until it has ended, and returns why as far as that can be told. */
        String awaitEnd() throws InterruptedException;

        /** Stops it in order, or clears away what is left of it. */
        void stop() throws IOException, InterruptedException;
    }

    /**
     * How the part does.
     *
     * @param since since when it is so
     * @param restarts how often it was started again
     * @param because why it does not run, or did not the last time
     */
    public record State(boolean running, Instant since, long restarts, Optional<String> because) {}

    private Keeper(String name, Part part) throws Exception {
        this.name = name;
        this.part = part;
        this.running = part.start();
        this.state = new State(true, Instant.now(), 0, Optional.empty());
    }

    /** Starts a part and keeps it from then on; that it starts the first time is left to whoever asked for it. */
    static Keeper of(String name, Part part) throws Exception {
        Keeper keeper = new Keeper(name, part);
        Thread.ofPlatform().name("keeping " + name).daemon().start(keeper::keep);
        return keeper;
    }

    /** Returns what it is called. */
    public String name() {
        return name;
    }

    /** Returns how it does now. */
    public State state() {
        return state;
    }

    /** Stops the part in order and leaves it stopped until it is let go on, to see what others do without it. */
    public synchronized void hold() throws IOException, InterruptedException {
        held = true;
        running.stop();
    }

    /** Lets it go on. */
    public synchronized void letGo() {
        held = false;
        notifyAll();
    }

    @Override
    public void close() throws IOException {
        // Before the lock is asked for: a start under way is waited for, but none begins any more.
        closed = true;
        try {
            stopForGood();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(name + " was not waited for");
        }
    }

    private synchronized void stopForGood() throws IOException, InterruptedException {
        notifyAll();
        running.stop();
    }

    private void keep() {
        try {
            while (!closed) {
                String why = running.awaitEnd();
                if (!closed) {
                    say(false, why);
                    LOG.warn("{} has ended ({}) and is started again", name, why);
                    startAgain();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (!startedAfter(pause)) {
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
    }

    private synchronized boolean startedAfter(Duration pause) throws InterruptedException {
        await(pause);
        if (closed) {
            return true;
        }
        try {
            running.stop();
            running = part.start();
            state = new State(true, Instant.now(), state.restarts() + 1, state.because());
            LOG.warn("{} runs again", name);
            return true;
        } catch (Exception failure) {
            say(false, reason(failure));
            LOG.warn("{} cannot be started yet: {}", name, reason(failure));
            return false;
        }
    }

    private void await(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        while (!closed && (held || System.nanoTime() < end)) {
            wait(100);
        }
    }

    private void say(boolean runs, String because) {
        Instant since = state.running() == runs ? state.since() : Instant.now();
        state = new State(runs, since, state.restarts(), Optional.of(because));
    }

    private static String reason(Exception failure) {
        @Nullable String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }
}
