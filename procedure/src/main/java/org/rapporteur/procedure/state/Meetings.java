package org.rapporteur.procedure.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingResumed;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.procedure.state.Meeting.Phase;

/** The meetings of the session, in the order in which they were opened. */
public record Meetings(List<Meeting> held) implements Area {
    static final Meetings NONE = new Meetings(List.of());

    public Meetings {
        held = Absent.asEmpty(held);
    }

    public Optional<Meeting> find(MeetingNumber number) {
        return held.stream().filter(meeting -> meeting.number().equals(number)).findFirst();
    }

    /** The meeting of the organ that is under way: neither suspended nor adjourned. */
    public Optional<MeetingNumber> openMeeting(Organ organ) {
        return of(organ)
                .filter(meeting -> meeting.in(Phase.OPEN))
                .map(Meeting::number)
                .findFirst();
    }

    /** Where one can speak now: the open plenary meeting, else the open meeting of the committee of the whole. */
    public Optional<MeetingNumber> currentDebateMeeting() {
        return openMeeting(Organ.PLENARY).or(() -> openMeeting(Organ.COMMITTEE_OF_THE_WHOLE));
    }

    /** The meeting of the organ that has not ended; it may be suspended. */
    public Optional<Meeting> unfinishedMeeting(Organ organ) {
        return of(organ).filter(meeting -> !meeting.in(Phase.ADJOURNED)).findFirst();
    }

    /** The meeting under way for which this meeting is suspended. */
    public Optional<MeetingNumber> openWithin(MeetingNumber plenary) {
        return held.stream()
                .filter(meeting -> meeting.in(Phase.OPEN)
                        && meeting.within().filter(plenary::equals).isPresent())
                .map(Meeting::number)
                .findFirst();
    }

    public Optional<LocalDate> date(MeetingNumber number) {
        return find(number).map(Meeting::date);
    }

    /** What is known of the quorum of a meeting. */
    public QuorumStanding quorum(MeetingNumber number) {
        return find(number).map(Meeting::quorum).orElse(QuorumStanding.UNKNOWN);
    }

    /** The meeting of the organ that was opened last. */
    public Optional<Meeting> last(Organ organ) {
        return of(organ).reduce((earlier, later) -> later);
    }

    /** The highest number a meeting of the organ has, 0 before the first. */
    public int lastNumber(Organ organ) {
        return last(organ).map(meeting -> meeting.number().number()).orElse(0);
    }

    /**
     * How many meetings the session has held so far: those of the plenary, and those of the committee of the whole that
     * were not held within one.
     */
    public int countedInTheSession() {
        return Math.toIntExact(Stream.of(Organ.PLENARY, Organ.COMMITTEE_OF_THE_WHOLE)
                .flatMap(this::of)
                .filter(meeting -> meeting.within().isEmpty())
                .count());
    }

    Meetings evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingOpened fact -> new Meetings(Grown.by(held, Meeting.openedBy(fact)));
            case MeetingSuspended fact -> with(fact.meeting(), meeting -> meeting.now(Phase.SUSPENDED));
            case MeetingResumed fact -> with(fact.meeting(), Meeting::resumed);
            case MeetingAdjourned fact -> with(fact.meeting(), meeting -> meeting.now(Phase.ADJOURNED));
            case ChairTaken fact -> with(fact.meeting(), meeting -> meeting.chairedBy(fact.officer()));
            case QuorumDeclared fact ->
                with(fact.meeting(), meeting -> meeting.with(meeting.quorum().found(fact.purpose(), fact.present())));
            case QuorumCountRequested fact ->
                with(fact.meeting(), meeting -> meeting.with(meeting.quorum().challengedBy(fact)));
            case QuorumCounted fact ->
                with(
                        fact.meeting(),
                        meeting -> meeting.with(
                                fact.constituted()
                                        ? meeting.quorum().found(fact.purpose(), fact.present())
                                        : meeting.quorum().absent(fact.purpose(), fact.present())));
        };
    }

    private Stream<Meeting> of(Organ organ) {
        return held.stream().filter(meeting -> meeting.number().organ() == organ);
    }

    private Meetings with(MeetingNumber number, UnaryOperator<Meeting> change) {
        return new Meetings(InPlace.where(held, meeting -> meeting.number().equals(number), change));
    }
}
