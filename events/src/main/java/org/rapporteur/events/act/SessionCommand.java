package org.rapporteur.events.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** Acts on the session as a whole. */
public sealed interface SessionCommand extends Command {
    /**
     * Schedule a session of a body, in parts if so; place and symbol prefix default to the profile of the body. One
     * that is not a regular one is of a kind; one that is not known by its number has a name, as in running text
     * without an article.
     */
    @WireName("schedule-session")
    record ScheduleSession(
            String body,
            @Bound(least = 1, most = Bound.LAST_SESSION) int number,
            @Nullable Wording place,
            DateRange dates,
            @Nullable Symbol symbolPrefix,
            List<SessionPart> parts,
            @Nullable SessionKind kind,
            @Nullable Wording name)
            implements SessionCommand {
        public ScheduleSession {
            parts = Absent.asEmpty(parts);
        }

        /** A regular session, by its number. */
        public ScheduleSession(
                String body,
                int number,
                @Nullable Wording place,
                DateRange dates,
                @Nullable Symbol symbolPrefix,
                List<SessionPart> parts) {
            this(body, number, place, dates, symbolPrefix, parts, null, null);
        }
    }

    /** Go by the profile of the body as it is today, no longer by the one that the session is recorded under. */
    @WireName("take-up-profile")
    record TakeUpProfile() implements SessionCommand {}

    /** Invite the parties. */
    @WireName("convene-session")
    record ConveneSession(LocalDate on) implements SessionCommand {}

    /** Declare the session open, in a plenary meeting. */
    @WireName("open-session")
    record OpenSession() implements SessionCommand {}

    /** Declare the session suspended until its next part, in a plenary meeting. */
    @WireName("suspend-session")
    record SuspendSession() implements SessionCommand {}

    /** Go on with a suspended session, in a part scheduled before or in one that is told. */
    @WireName("resume-session")
    record ResumeSession(@Nullable SessionPart part) implements SessionCommand {}

    /** Declare the session closed, in a plenary meeting. */
    @WireName("close-session")
    record CloseSession() implements SessionCommand {}
}
