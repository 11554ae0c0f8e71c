package org.rapporteur.events.fact;

import java.time.LocalDate;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** The session as a whole. */
public sealed interface SessionEvent extends Event {
    /** A session of a body was scheduled. Its documents bear symbols under the prefix. */
    @WireName("session-scheduled")
    record SessionScheduled(
            String body,
            @Bound(least = 1, most = Bound.LAST_SESSION) int number,
            Wording place,
            DateRange dates,
            Symbol symbolPrefix)
            implements SessionEvent {}

    /** The parties were invited. */
    @WireName("session-convened")
    record SessionConvened(LocalDate on) implements SessionEvent {}

    /** The session was declared open. */
    @WireName("session-opened")
    record SessionOpened(MeetingNumber meeting) implements SessionEvent {}

    /** The session was declared closed. */
    @WireName("session-closed")
    record SessionClosed(MeetingNumber meeting) implements SessionEvent {}
}
