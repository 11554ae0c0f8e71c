package org.rapporteur.command.evidence;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does a thing again and again, at rest in between; a round that fails is told of, and the next one tries again. */
public final class Rounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Runnable round;
    private final UnaryOperator<Duration> pauseAfter;
    private @Nullable ScheduledExecutorService thread;

    /** @param pauseAfter how long to rest after a round that took so long */
    public Rounds(String name, Runnable round, UnaryOperator<Duration> pauseAfter) {
        this.name = name;
        this.round = round;
        this.pauseAfter = pauseAfter;
    }

    @Override
    public void start() {
        ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        thread = rounds;
        restBefore(rounds, pauseAfter.apply(Duration.ZERO));
    }

    @Override
    public void stop() {
        ScheduledExecutorService rounds = thread;
        if (rounds == null) {
            return;
        }
        thread = null;
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                rounds.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void restBefore(ScheduledExecutorService rounds, Duration pause) {
        try {
            // What a round throws never comes this far, so there is nothing to learn from the future.
            var _ = rounds.schedule(() -> once(rounds), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("{} has stopped", name);
        }
    }

    private void once(ScheduledExecutorService rounds) {
        long start = System.nanoTime();
        try {
            round.run();
        } catch (RuntimeException failure) {
            // Thrown on, it would silently end all further rounds.
            LOG.warn("{} failed and will be tried again: {}", name, failure.toString());
        }
        restBefore(rounds, pauseAfter.apply(Duration.ofNanos(System.nanoTime() - start)));
    }
}
