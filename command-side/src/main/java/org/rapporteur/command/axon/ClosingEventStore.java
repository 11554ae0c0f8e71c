package org.rapporteur.command.axon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Axon's event store, which on closing waits for its threads. Otherwise they find their connection gone in the middle
 * of a query, and every stop of the program looks like a failure.
 */
final class ClosingEventStore extends EmbeddedEventStore {
    /** How soon facts are seen that another node recorded; those recorded here are seen at once. */
    private static final Duration FETCH_DELAY = Duration.ofMillis(200);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Threads threads;

    private ClosingEventStore(Builder builder, Threads threads) {
        super(builder);
        this.threads = threads;
    }

    static ClosingEventStore on(EventStorageEngine engine) {
        Threads threads = new Threads();
        return new ClosingEventStore(
                builder()
                        .storageEngine(engine)
                        .threadFactory(threads)
                        .fetchDelay(FETCH_DELAY.toMillis())
                        .timeUnit(TimeUnit.MILLISECONDS),
                threads);
    }

    @Override
    public void shutDown() {
        super.shutDown();
        threads.join();
    }

    private static final class Threads implements ThreadFactory {
        private final List<Thread> started = new CopyOnWriteArrayList<>();

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = Thread.ofPlatform().name("event-store").daemon().unstarted(task);
            started.add(thread);
            return thread;
        }

        void join() {
            try {
                for (Thread thread : started) {
                    thread.join(PATIENCE);
                }
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
