package org.rapporteur.events.body;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.SessionCalendar;

/**
 * How long a draft is before the body, as a rule, until it is taken up; said in one of two ways.
 *
 * @param days so many days before the day on which it is taken up: 1 where it is tabled the day before at the latest
 * @param hours so many hours before it is taken up
 */
public record Circulation(@Nullable Integer days, @Nullable Integer hours) {
    public Circulation {
        boolean inOneWay = (days == null) != (hours == null);
        if (!inOneWay || (days != null && days < 1) || (hours != null && hours < 1)) {
            throw new IllegalArgumentException(
                    "a draft is circulated some days or some hours before, but got %s days and %s hours"
                            .formatted(days, hours));
        }
    }

    /** Whether what was tabled then is taken up too soon. */
    public boolean isTooShort(Instant tabled, Instant takenUp, SessionCalendar calendar) {
        return days != null
                ? calendar.dayOf(tabled).isAfter(calendar.dayOf(takenUp).minusDays(days))
                : hours != null && Duration.between(tabled, takenUp).compareTo(Duration.ofHours(hours)) < 0;
    }
}
