package org.rapporteur.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a session: when it is held, and where and by which clock if not as the session is scheduled otherwise. */
public record SessionPart(
        DateRange dates, @Nullable Wording place, @Nullable ZoneName timeZone) {
    /** The parts that a session is held in; the whole of it where it has none. */
    public static List<SessionPart> orWhole(List<SessionPart> parts, DateRange dates, @Nullable Wording place) {
        return parts.isEmpty() ? List.of(new SessionPart(dates, place, null)) : parts;
    }
}
