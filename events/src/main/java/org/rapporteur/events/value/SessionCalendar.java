package org.rapporteur.events.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a session in their order, by the clocks of the cities in which they are held. Before the first part it
 * is the secretariat that acts, by the clock at the seat.
 */
public record SessionCalendar(List<SessionPart> parts, ZoneId seat) {
    public SessionCalendar {
        parts = Absent.asEmpty(parts);
    }

    /** The part that a day belongs to. */
    public Optional<SessionPart> partOn(LocalDate day) {
        return parts.stream().filter(part -> part.dates().contains(day)).findFirst();
    }

    /** The clock that is read on a day: that of the last part which has begun by then. */
    public ZoneId clockOn(LocalDate day) {
        return parts.reversed().stream()
                .filter(part -> !day.isBefore(part.dates().from()))
                .findFirst()
                .map(this::clockOf)
                .orElse(seat);
    }

    /** The clock that is read at an instant. */
    public ZoneId clockAt(Instant instant) {
        return parts.reversed().stream()
                .filter(part -> !instant.atZone(clockOf(part))
                        .toLocalDate()
                        .isBefore(part.dates().from()))
                .findFirst()
                .map(this::clockOf)
                .orElse(seat);
    }

    /** The day that an instant is where the session is held. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(clockAt(instant)).toLocalDate();
    }

    private ZoneId clockOf(SessionPart part) {
        return Optional.ofNullable(part.timeZone()).map(ZoneName::zone).orElse(seat);
    }
}
