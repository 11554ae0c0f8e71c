package org.rapporteur.events.value;

import java.time.LocalDate;

/** The first and the last day, both included. */
public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
        Malformed.unless(
                from != null && to != null && !to.isBefore(from),
                "DateRange",
                from + " to " + to,
                "from a day to the same or a later day");
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
