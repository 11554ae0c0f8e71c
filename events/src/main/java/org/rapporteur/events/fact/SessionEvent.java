package org.rapporteur.events.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** The session as a whole. */
public sealed interface SessionEvent extends Event {
    /** A session of a body was scheduled, in parts if so. Its documents bear symbols under the prefix. */
    @WireName("session-scheduled")
    record SessionScheduled(
            String body,
            @Bound(least = 1, most = Bound.LAST_SESSION) int number,
            Wording place,
            DateRange dates,
            Symbol symbolPrefix,
            List<SessionPart> parts)
            implements SessionEvent {
        public SessionScheduled {
            parts = Absent.asEmpty(parts);
        }

        /** The parts it is held in; the whole of it where it has none. */
        public List<SessionPart> inParts() {
            return SessionPart.orWhole(parts, dates, place);
        }
    }

    /** The parties were invited. */
    @WireName("session-convened")
    record SessionConvened(LocalDate on) implements SessionEvent {}

    /** The session was declared open. */
    @WireName("session-opened")
    record SessionOpened(MeetingNumber meeting) implements SessionEvent {}

    /** The session was declared suspended until its next part. */
    @WireName("session-suspended")
    record SessionSuspended(MeetingNumber meeting) implements SessionEvent {}

    /** The suspended session goes on, in a part of its own if that was not scheduled before. */
    @WireName("session-resumed")
    record SessionResumed(@Nullable SessionPart part) implements SessionEvent {}

    /** The session was declared closed. */
    @WireName("session-closed")
    record SessionClosed(MeetingNumber meeting) implements SessionEvent {}
}
