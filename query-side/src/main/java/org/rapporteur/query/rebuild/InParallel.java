package org.rapporteur.query.rebuild;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work shared out among as many threads as there are processors. */
final class InParallel {
    static final int THREADS = Runtime.getRuntime().availableProcessors();

    private InParallel() {}

    /**
     * Does all of it.
     *
     * @throws RebuildStopped if a part of it failed
     */
    static void all(Collection<? extends Callable<Void>> parts) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().name("rebuild-", 0).factory())) {
            List<Future<Void>> running = parts.stream().map(threads::submit).toList();
            try {
                for (Future<Void> part : running) {
                    part.get();
                }
            } catch (ExecutionException failure) {
                running.forEach(part -> part.cancel(true));
                throw failure.getCause() instanceof RebuildStopped stopped
                        ? stopped
                        : new RebuildStopped("facts could not be read or taken in", failure);
            }
        }
    }
}
