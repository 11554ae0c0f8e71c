package org.rapporteur.query.ingest;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.rapporteur.events.value.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets a reader wait until a fact has arrived in the views. */
@Component
public class Arrivals {
    /** Another node may be the one that takes the fact in, and nobody rings here then. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final StreamProgress progress;
    private final Standstills standstills;
    private final Time time;
    private final AtomicReference<CountDownLatch> nextBatch = new AtomicReference<>(new CountDownLatch(1));

    @Autowired
    Arrivals(StreamProgress progress, Standstills standstills) {
        this(progress, standstills, Time.OF_THE_MACHINE);
    }

    Arrivals(StreamProgress progress, Standstills standstills, Time time) {
        this.progress = progress;
        this.standstills = standstills;
        this.time = time;
    }

    /** How time passes for whoever waits. */
    interface Time {
        Time OF_THE_MACHINE = new Time() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public boolean await(CountDownLatch bell, long nanos) throws InterruptedException {
                return bell.await(nanos, TimeUnit.NANOSECONDS);
            }
        };

        /** A moment, to be compared with others. */
        long nanos();

        /** Waits so long for a bell; whether it rang. */
        boolean await(CountDownLatch bell, long nanos) throws InterruptedException;
    }

    /**
     * Waits until the views contain a session's fact of this version.
     *
     * @return whether they do; false once the patience is over, or at once where the session stands still before it
     */
    public boolean await(SessionId session, long version, Duration patience) throws InterruptedException {
        long end = time.nanos() + patience.toNanos();
        CountDownLatch bell = nextBatch.get();
        while (progress.of(session) < version) {
            long left = end - time.nanos();
            if (left <= 0 || standsStillBefore(session, version)) {
                return false;
            }
            boolean rang = time.await(bell, Math.min(left, LOOK_AGAIN.toNanos()));
            // Taken before looking, so that a batch committed between looking and waiting still rings.
            bell = rang ? nextBatch.get() : bell;
        }
        return true;
    }

    private boolean standsStillBefore(SessionId session, long version) {
        return standstills
                .of(session)
                .filter(standstill -> standstill.version() <= version)
                .isPresent();
    }

    /** The last version of a session in the views; 0 if nothing is known of it. */
    public long reached(SessionId session) {
        return progress.of(session);
    }

    /** Wakes those who wait: a batch is committed. */
    void ring() {
        nextBatch.getAndSet(new CountDownLatch(1)).countDown();
    }
}
