package org.rapporteur.events.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * The check that the record is looked at in time.
 *
 * @param started since when somebody could have looked: not while the server stood still
 */
public record Punctuality(Pace pace, Instant started) {

    /** Whether a place should have been looked at by now, again or at all. */
    public boolean isLate(Collection<Medium> places, Collection<PastLook> last, Instant now) {
        return places.stream()
                .anyMatch(place -> last.stream()
                        .filter(look -> look.medium() == place)
                        .map(look -> pace.isLate(since(look.finishedAt(), now), look.took()))
                        .findFirst()
                        .orElseGet(() -> pace.isLate(since(started, now), Duration.ZERO)));
    }

    private Duration since(Instant then, Instant now) {
        return Duration.between(then.isAfter(started) ? then : started, now);
    }
}
