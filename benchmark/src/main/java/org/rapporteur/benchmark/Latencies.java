package org.rapporteur.benchmark;

import java.util.Locale;
import java.util.stream.LongStream;

/** Times from an act to what came of it, of all pages and all acts. */
final class Latencies {
    private final LongStream.Builder heard = LongStream.builder();
    private final LongStream.Builder heardByAll = LongStream.builder();
    private final LongStream.Builder shown = LongStream.builder();

    /** Adds one act: when it was sent, when each page heard of it and when each had its board; nanoseconds. */
    void add(long sent, long[] heardAt, long[] shownAt) {
        LongStream.of(heardAt).forEach(at -> heard.add(at - sent));
        heardByAll.add(LongStream.of(heardAt).max().orElseThrow() - sent);
        LongStream.of(shownAt).forEach(at -> shown.add(at - sent));
    }

    String heard() {
        return quantiles(heard);
    }

    String heardByAll() {
        return quantiles(heardByAll);
    }

    String shown() {
        return quantiles(shown);
    }

    private static String quantiles(LongStream.Builder times) {
        long[] sorted = times.build().sorted().toArray();
        return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", at(0.50, sorted), at(0.99, sorted));
    }

    private static double at(double share, long[] sorted) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))] / 1e6;
    }
}
