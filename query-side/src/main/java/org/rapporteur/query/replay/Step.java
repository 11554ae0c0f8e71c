package org.rapporteur.query.replay;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A step a reader may take from a moment.
 *
 * @param code its name in messages
 * @param to the address it leads to; none if there is no such moment
 */
record Step(String code, @Nullable String to) {

    /** All steps, from the furthest back to the furthest forward. */
    static List<Step> from(ReplayAddress here, Timeline timeline) {
        long at = here.at();
        boolean begins = at <= 1;
        boolean ends = at >= timeline.last();
        return List.of(
                new Step("first", begins ? null : here.at(1)),
                new Step("milestone-before", address(timeline.before(at), here)),
                new Step("back", begins ? null : here.at(at - 1)),
                new Step("forward", ends ? null : here.at(at + 1)),
                new Step("milestone-after", address(timeline.after(at), here)),
                new Step("last", ends ? null : here.at(timeline.last())));
    }

    private static @Nullable String address(OptionalLong version, ReplayAddress here) {
        return version.isPresent() ? here.at(version.getAsLong()) : null;
    }
}
