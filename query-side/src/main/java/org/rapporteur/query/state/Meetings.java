package org.rapporteur.query.state;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
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
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.StandingOrgan;

/** The meetings, in the order in which they were opened. */
public record Meetings(List<Meeting> held) implements Area {
    static final Meetings NONE = new Meetings(List.of());

    private static final Set<Organ> COUNTED_IN_THE_SESSION =
            Set.of(StandingOrgan.PLENARY, StandingOrgan.COMMITTEE_OF_THE_WHOLE);

    public Meetings {
        held = Series.of(held);
    }

    /** The meetings that were opened and neither suspended nor adjourned since. */
    public Stream<Meeting> underWay() {
        return held.stream().filter(meeting -> meeting.status() == Meeting.Status.UNDER_WAY);
    }

    /** How many meetings an organ has opened. */
    public int heldBy(Organ organ) {
        return Math.toIntExact(held.stream()
                .filter(meeting -> meeting.number().organ().equals(organ))
                .count());
    }

    /**
     * The meeting that an organ opens next. Meetings of the plenary bear the number in the session, which those of a
     * committee of the whole use up as well, unless they are held within one.
     */
    public MeetingNumber next(Organ organ) {
        Stream<Meeting> counted = organ == StandingOrgan.PLENARY
                ? held.stream()
                        .filter(meeting ->
                                COUNTED_IN_THE_SESSION.contains(meeting.number().organ()))
                        .filter(meeting -> meeting.within() == null)
                : held.stream().filter(meeting -> meeting.number().organ().equals(organ));
        return MeetingNumber.following(counted.map(Meeting::number).toList(), organ);
    }

    public Optional<Meeting> find(MeetingNumber number) {
        return held.stream().filter(meeting -> meeting.number().equals(number)).findFirst();
    }

    Meetings evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingOpened fact -> new Meetings(Changed.plus(held, Meeting.opened(fact)));
            case MeetingSuspended fact -> with(fact.meeting(), meeting -> meeting.now(Meeting.Status.SUSPENDED));
            case MeetingResumed fact -> with(fact.meeting(), Meeting::goingOn);
            case MeetingAdjourned fact -> with(fact.meeting(), meeting -> meeting.now(Meeting.Status.ADJOURNED));
            case ChairTaken fact -> with(fact.meeting(), meeting -> meeting.chairedBy(fact.officer()));
            case ChairTakenTemporarily fact -> with(fact.meeting(), meeting -> meeting.chairedBy(fact.chair()));
            case QuorumDeclared fact ->
                with(fact.meeting(), meeting -> meeting.with(new Meeting.Quorum(fact.purpose(), fact.present(), true)));
            case QuorumCountRequested fact -> with(fact.meeting(), Meeting::challenge);
            case QuorumCounted fact ->
                with(
                        fact.meeting(),
                        meeting ->
                                meeting.with(new Meeting.Quorum(fact.purpose(), fact.present(), fact.constituted())));
        };
    }

    Meetings after(BureauEvent event, OfficeCode presiding) {
        return event instanceof OfficersElected fact && fact.fills(presiding)
                ? with(fact.meeting(), Meeting::presidedOver)
                : this;
    }

    private Meetings with(MeetingNumber number, UnaryOperator<Meeting> change) {
        return new Meetings(Changed.theOne(held, meeting -> meeting.number().equals(number), change));
    }
}
