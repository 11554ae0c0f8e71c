package org.rapporteur.benchmark;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.stream.DoubleStream;

/** How long a thing takes that is done to many facts: once to warm up, then the middle of several times. */
final class PerFact {
    static final int TIMES = 3;

    private PerFact() {}

    /**
     * Microseconds a fact, from beginning to end.
     *
     * @param way does it to all, and says how many they are
     */
    static double of(Callable<Long> way) throws Exception {
        return of(way, System::nanoTime);
    }

    /** Microseconds a fact that a processor works for this thread, however busy the machine is. */
    static double worked(Callable<Long> way) throws Exception {
        return of(way, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    private static double of(Callable<Long> way, LongSupplier clock) throws Exception {
        way.call();
        double[] micros = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = clock.getAsLong();
            long count = way.call();
            micros[i] = (clock.getAsLong() - start) / 1e3 / count;
        }
        return middle(micros);
    }

    static double middle(double[] measured) {
        return DoubleStream.of(measured)
                .sorted()
                .skip(measured.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
