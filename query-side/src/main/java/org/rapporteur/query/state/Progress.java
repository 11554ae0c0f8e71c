package org.rapporteur.query.state;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/**
 * Which session of which body this is, where and when, and how far it has come.
 *
 * @param dates from the first day of its first part to the last day of its last
 * @param parts those it is held in; the whole of it where it has none
 */
public record Progress(
        String body,
        int number,
        Wording place,
        DateRange dates,
        List<SessionPart> parts,
        Symbol symbolPrefix,
        Status status,
        @Nullable LocalDate convenedOn,
        @Nullable MeetingNumber openedAt,
        @Nullable MeetingNumber closedAt)
        implements Area {

    /** How far a session has come. */
    public enum Status {
        SCHEDULED,
        CONVENED,
        OPEN,
        SUSPENDED,
        CLOSED
    }

    public Progress {
        parts = Absent.asEmpty(parts);
    }

    static Progress begin(SessionScheduled fact) {
        return new Progress(
                fact.body(),
                fact.number(),
                fact.place(),
                fact.dates(),
                fact.inParts(),
                fact.symbolPrefix(),
                Status.SCHEDULED,
                null,
                null,
                null);
    }

    Progress evolve(SessionEvent event) {
        return switch (event) {
            case SessionScheduled fact -> begin(fact).at(status, convenedOn, openedAt, closedAt);
            case SessionConvened fact -> at(Status.CONVENED, fact.on(), openedAt, closedAt);
            case SessionOpened fact -> at(Status.OPEN, convenedOn, fact.meeting(), closedAt);
            case SessionSuspended _ -> at(Status.SUSPENDED, convenedOn, openedAt, closedAt);
            case SessionResumed fact ->
                in(fact.part() == null ? parts : Changed.plus(parts, fact.part()))
                        .at(Status.OPEN, convenedOn, openedAt, closedAt);
            case SessionClosed fact -> at(Status.CLOSED, convenedOn, openedAt, fact.meeting());
        };
    }

    private Progress in(List<SessionPart> held) {
        DateRange whole = new DateRange(dates.from(), held.getLast().dates().to());
        return new Progress(body, number, place, whole, held, symbolPrefix, status, convenedOn, openedAt, closedAt);
    }

    private Progress at(
            Status now, @Nullable LocalDate convened, @Nullable MeetingNumber opened, @Nullable MeetingNumber closed) {
        return new Progress(body, number, place, dates, parts, symbolPrefix, now, convened, opened, closed);
    }
}
