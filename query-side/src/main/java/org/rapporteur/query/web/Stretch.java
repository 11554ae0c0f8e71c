package org.rapporteur.query.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a long list is asked for.
 *
 * @param from the number of its first line, from 1
 * @param limit how many lines it has at most
 */
record Stretch(@Nullable Long from, @Nullable Integer limit) {
    static final int MOST = 1000;

    /** No list is as long. */
    private static final long FARTHEST = 1_000_000_000_000L;

    Stretch {
        BadParameter.unless(line -> line >= 1 && line <= FARTHEST, "from", from, "1");
        BadParameter.unless(lines -> lines >= 1 && lines <= MOST, "limit", limit, Integer.toString(MOST));
    }

    long first() {
        return Objects.requireNonNullElse(from, 1L);
    }

    /** @param usual how many are shown of this list if nothing else is said */
    int most(int usual) {
        return Objects.requireNonNullElse(limit, usual);
    }

    /** Where the stretches beside this one are, on the same page, at the same moment. */
    Neighbours neighbours(int usual, @Nullable Long next, String stayingToo) {
        return new Neighbours(
                first() == 1 ? null : address(Math.max(1, first() - most(usual)), stayingToo),
                next == null ? null : address(next, stayingToo));
    }

    private String address(long first, String stayingToo) {
        return "?from=" + first + (limit == null ? "" : "&limit=" + limit) + stayingToo;
    }

    /** The addresses of the stretches before and behind, where there are any. */
    record Neighbours(@Nullable String before, @Nullable String behind) {}
}
