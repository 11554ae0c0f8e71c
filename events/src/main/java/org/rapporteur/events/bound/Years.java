package org.rapporteur.events.bound;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The years people meet in. Calendars, databases and pages do not agree on what lies far outside. */
public final class Years {
    public static final int FIRST = 1900;
    public static final int LAST = 2199;

    /** What the whole of a day or a time in one of these years matches. */
    public static final String PATTERN = "^(19|20|21)[0-9]{2}-.*$";

    private static final long EARLIEST = LocalDateTime.MIN.toEpochSecond(ZoneOffset.UTC);
    private static final long LATEST = LocalDateTime.MAX.toEpochSecond(ZoneOffset.UTC);

    private Years() {}

    /** Whether an instant lies in a year that there is room for. */
    public static boolean have(Instant time) {
        return have(of(time));
    }

    static boolean have(long year) {
        return year >= FIRST && year <= LAST;
    }

    /** There are instants of years that no calendar of Java has; they are told to be of its first or last. */
    static long of(Instant time) {
        long second = Math.clamp(time.getEpochSecond(), EARLIEST, LATEST);
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).getYear();
    }
}
