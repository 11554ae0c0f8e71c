package org.rapporteur.command.axon;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Tries an act again, at once and in the same thread, when another node was faster. Axon's own schedulers ask about
 * every cause in the chain and so never find the one that matters.
 */
final class RetryAfterConflict implements RetryScheduler {
    private static final int ATTEMPTS = 25;
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    @Override
    @SuppressWarnings("rawtypes")
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (failures.size() >= ATTEMPTS || !isConflict(failure)) {
            return false;
        }
        long longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * failures.size());
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest));
        dispatch.run();
        return true;
    }

    /** Whether somebody else appended to the same stream first. */
    static boolean isConflict(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof ConcurrencyException
                        || failure instanceof AggregateStreamCreationException
                        || isConflict(failure.getCause()));
    }
}
