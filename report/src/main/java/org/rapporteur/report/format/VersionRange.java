package org.rapporteur.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Versions that follow each other without a gap, from one to another, both included. */
public record VersionRange(long from, long to) {
    static List<VersionRange> of(SortedSet<Long> versions) {
        List<VersionRange> ranges = new ArrayList<>();
        for (long version : versions) {
            boolean goesOn = !ranges.isEmpty() && ranges.getLast().to() + 1 == version;
            long from = goesOn ? ranges.removeLast().from() : version;
            ranges.add(new VersionRange(from, version));
        }
        return List.copyOf(ranges);
    }

    /** "12" or "14–20". */
    @Override
    public String toString() {
        return from == to ? Long.toString(from) : from + "–" + to;
    }
}
