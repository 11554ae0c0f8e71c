package org.rapporteur.query.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** Which session of which body this is, where and when, and how far it has come. */
public record Progress(
        String body,
        int number,
        Wording place,
        DateRange dates,
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
        CLOSED
    }

    static Progress begin(SessionScheduled fact) {
        return new Progress(
                fact.body(),
                fact.number(),
                fact.place(),
                fact.dates(),
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
            case SessionClosed fact -> at(Status.CLOSED, convenedOn, openedAt, fact.meeting());
        };
    }

    private Progress at(
            Status now, @Nullable LocalDate convened, @Nullable MeetingNumber opened, @Nullable MeetingNumber closed) {
        return new Progress(body, number, place, dates, symbolPrefix, now, convened, opened, closed);
    }
}
