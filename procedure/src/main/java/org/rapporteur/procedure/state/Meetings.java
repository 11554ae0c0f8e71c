package org.rapporteur.procedure.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
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
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.SubsidiaryOrgan;
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

    /** The organs established at the session that have met, in the order in which they first did. */
    public List<SubsidiaryOrgan> subsidiaryOrgans() {
        return held.stream()
                .map(meeting -> meeting.number().organ())
                .filter(SubsidiaryOrgan.class::isInstance)
                .map(SubsidiaryOrgan.class::cast)
                .distinct()
                .toList();
    }

    /** The organs in whose meetings one can speak, the body itself before those that it established. */
    public List<Organ> debating() {
        return Stream.<Organ>concat(
                        Stream.of(StandingOrgan.PLENARY, StandingOrgan.COMMITTEE_OF_THE_WHOLE),
                        subsidiaryOrgans().stream())
                .toList();
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

    /**
     * The meeting that an organ opens next. Plenary meetings bear the number of the meeting in the session, which a
     * committee's meetings use up as well.
     */
    public MeetingNumber next(Organ organ) {
        Stream<Meeting> counted = organ == StandingOrgan.PLENARY ? countedInTheSession() : of(organ);
        return MeetingNumber.following(counted.map(Meeting::number).toList(), organ);
    }

    /** Those of the plenary, and those of the committee of the whole that were not held within one. */
    private Stream<Meeting> countedInTheSession() {
        return held.stream()
                .filter(meeting -> meeting.number().isPlenary()
                        || meeting.number().organ() == StandingOrgan.COMMITTEE_OF_THE_WHOLE)
                .filter(meeting -> meeting.within().isEmpty());
    }

    Meetings evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingOpened fact -> new Meetings(Grown.by(held, Meeting.openedBy(fact)));
            case MeetingSuspended fact -> with(fact.meeting(), meeting -> meeting.now(Phase.SUSPENDED));
            case MeetingResumed fact -> with(fact.meeting(), Meeting::resumed);
            case MeetingAdjourned fact -> with(fact.meeting(), meeting -> meeting.now(Phase.ADJOURNED));
            case ChairTaken fact -> with(fact.meeting(), meeting -> meeting.chairedBy(fact.officer()));
            case ChairTakenTemporarily fact -> with(fact.meeting(), meeting -> meeting.chairedBy(fact.chair()));
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
        return held.stream().filter(meeting -> meeting.number().organ().equals(organ));
    }

    private Meetings with(MeetingNumber number, UnaryOperator<Meeting> change) {
        return new Meetings(InPlace.where(held, meeting -> meeting.number().equals(number), change));
    }
}
