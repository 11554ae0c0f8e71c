package org.rapporteur.events.bound;

import java.time.Instant;

/** The years people meet in. Calendars, databases and pages do not agree on what lies far outside. */
public final class Years {
    public static final int FIRST = 1900;
    public static final int LAST = 2199;

    private static final long SECONDS_IN_A_YEAR = 31_556_952;
    private static final int EPOCH = 1970;

    private Years() {}

    public static boolean have(Instant time) {
        return have(of(time));
    }

    static boolean have(long year) {
        return year >= FIRST && year <= LAST;
    }

    /** The year, to a day: there are instants that no calendar of Java has a date for. */
    static long of(Instant time) {
        return EPOCH + Math.floorDiv(time.getEpochSecond(), SECONDS_IN_A_YEAR);
    }
}
