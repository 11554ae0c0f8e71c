package org.rapporteur.query.state;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingResumed;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.value.MeetingNumber;

/** The meetings, in the order in which they were opened. */
public record Meetings(List<Meeting> held) implements Area {
    static final Meetings NONE = new Meetings(List.of());

    public Meetings {
        held = Series.of(held);
    }

    /** The meetings that were opened and neither suspended nor adjourned since. */
    public Stream<Meeting> underWay() {
        return held.stream().filter(meeting -> meeting.status() == Meeting.Status.UNDER_WAY);
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

    private Meetings with(MeetingNumber number, UnaryOperator<Meeting> change) {
        return new Meetings(Changed.theOne(held, meeting -> meeting.number().equals(number), change));
    }
}
