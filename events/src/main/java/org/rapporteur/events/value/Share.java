package org.rapporteur.events.value;

import org.rapporteur.events.bound.Bound;

/** A part of a whole: one third or more, more than one half. */
public record Share(
        @Bound(least = 1) int numerator, @Bound(least = 1) int denominator, boolean orMore) {
    public Share {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException(
                    "a share is a part of a whole, but got %d of %d".formatted(numerator, denominator));
        }
    }

    /** The smallest number that is such a share of the whole; at least 1. */
    public int leastOf(int whole) {
        long product = (long) numerator * whole;
        long least = orMore ? Math.ceilDiv(product, denominator) : product / denominator + 1;
        return Math.toIntExact(Math.max(1, least));
    }
}
