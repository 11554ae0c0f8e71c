package org.rapporteur.command.evidence;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at everything when asked to, once at a time. How long that takes is a matter of how large the record is, so
 * whoever asks need not wait for it; all who ask while one look is under way share the next, which sees all that was
 * there when they asked.
 */
public final class LooksOnDemand implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LooksOnDemand.class);

    private final Verification verification;
    private final ExecutorService looking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("look-on-demand").daemon().factory());
    private @Nullable CompletableFuture<Void> notBegun;

    LooksOnDemand(Verification verification) {
        this.verification = verification;
    }

    /**
     * Has a look begin that sees all there is now, and waits for it.
     *
     * @return whether it ended in that time; it goes on otherwise
     */
    public boolean ask(Duration patience) throws InterruptedException {
        try {
            next().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : new IllegalStateException(failed);
        }
    }

    private synchronized CompletableFuture<Void> next() {
        if (notBegun == null) {
            notBegun = CompletableFuture.runAsync(this::look, looking).whenComplete((_, failed) -> {
                if (failed != null) {
                    LOG.warn("The record could not be looked at", failed);
                }
            });
        }
        return notBegun;
    }

    private void look() {
        synchronized (this) {
            notBegun = null;
        }
        verification.run();
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
