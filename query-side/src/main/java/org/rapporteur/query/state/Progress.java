package org.rapporteur.query.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.SessionTitle;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/**
 * Which session of which body this is, where and when, and how far it has come.
 *
 * @param recordedProfile the profile of the body that the session is recorded under; absent in records of a time when
 *     only the name of one was told
 * @param kind absent where it is a regular one
 * @param name by which it is known instead of its number
 * @param dates from the first day of its first part to the last day of its last
 * @param parts those it is held in; the whole of it where it has none
 */
public record Progress(
        String body,
        @Nullable BodyProfile recordedProfile,
        int number,
        @Nullable SessionKind kind,
        @Nullable Wording name,
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

    /**
     * The profile that the session goes by.
     *
     * @throws IllegalStateException if none is recorded, and there is none of this body today
     */
    public BodyProfile profile() {
        return Optional.ofNullable(recordedProfile)
                .or(() -> Bodies.find(body))
                .orElseThrow(() -> new IllegalStateException("no profile of the body '%s'".formatted(body)));
    }

    /** What the session is called. */
    public SessionTitle title() {
        return new SessionTitle(number, profile().itsSessions().areKnownByYear(), kind, name);
    }

    static Progress begin(SessionScheduled fact) {
        return new Progress(
                fact.body(),
                fact.profile(),
                fact.number(),
                fact.kind(),
                fact.name(),
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
            case ProfileTakenUp fact -> under(fact.profile());
            case SessionConvened fact -> at(Status.CONVENED, fact.on(), openedAt, closedAt);
            case SessionOpened fact -> at(Status.OPEN, convenedOn, fact.meeting(), closedAt);
            case SessionSuspended _ -> at(Status.SUSPENDED, convenedOn, openedAt, closedAt);
            case SessionResumed fact ->
                in(fact.part() == null ? parts : Changed.plus(parts, fact.part()))
                        .at(Status.OPEN, convenedOn, openedAt, closedAt);
            case SessionClosed fact -> at(Status.CLOSED, convenedOn, openedAt, fact.meeting());
        };
    }

    private Progress under(BodyProfile profile) {
        return with(profile, dates, parts, status, convenedOn, openedAt, closedAt);
    }

    private Progress in(List<SessionPart> held) {
        DateRange whole = new DateRange(dates.from(), held.getLast().dates().to());
        return with(recordedProfile, whole, held, status, convenedOn, openedAt, closedAt);
    }

    private Progress at(
            Status now, @Nullable LocalDate convened, @Nullable MeetingNumber opened, @Nullable MeetingNumber closed) {
        return with(recordedProfile, dates, parts, now, convened, opened, closed);
    }

    /** What a session is scheduled as stays; its profile, its parts and how far it has come may change. */
    private Progress with(
            @Nullable BodyProfile profile,
            DateRange whole,
            List<SessionPart> held,
            Status now,
            @Nullable LocalDate convened,
            @Nullable MeetingNumber opened,
            @Nullable MeetingNumber closed) {
        return new Progress(
                body, profile, number, kind, name, place, whole, held, symbolPrefix, now, convened, opened, closed);
    }
}
