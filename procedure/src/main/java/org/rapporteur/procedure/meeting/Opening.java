package org.rapporteur.procedure.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.procedure.kernel.Once;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Meeting;
import org.rapporteur.procedure.state.Meeting.Phase;
import org.rapporteur.procedure.state.Meetings;
import org.rapporteur.procedure.state.Progress;

/** The check that a meeting may be called to order. */
final class Opening {
    private final OpenMeeting act;
    private final Organ organ;
    private final DecisionContext context;
    private final Meetings meetings;

    Opening(OpenMeeting act, DecisionContext context) {
        this.act = act;
        this.organ = act.meeting().organ();
        this.context = context;
        this.meetings = context.state().meetings();
    }

    List<Event> decide() {
        MeetingOpened fact = new MeetingOpened(act.meeting(), act.date(), act.place(), act.within());
        if (Once.holds(
                meetings.find(act.meeting()).map(Meeting::opening),
                fact,
                MeetingRule.A_MEETING_IS_OPENED_ONCE,
                Map.of("meeting", act.meeting()))) {
            return List.of();
        }
        checkTurn();
        checkDay();
        if (organ == Organ.COMMITTEE_OF_THE_WHOLE) {
            checkCommittee();
        }
        Optional.ofNullable(act.within()).ifPresent(plenary -> checkPlace(context, act.meeting(), plenary));
        return List.of(fact);
    }

    private void checkTurn() {
        meetings.unfinishedMeeting(organ).ifPresent(unfinished -> {
            throw Rejected.because(
                    MeetingRule.AN_ORGAN_HOLDS_ONE_MEETING_AT_A_TIME, Map.of("unfinished", unfinished.number()));
        });
        MeetingNumber expected = new MeetingNumber(organ, lastNumber() + 1);
        Rejected.unless(
                act.meeting().equals(expected),
                MeetingRule.MEETINGS_ARE_NUMBERED_WITHOUT_A_GAP,
                Map.of("meeting", act.meeting(), "expected", expected));
    }

    /** Plenary meetings bear the number of the meeting in the session, which a committee's meetings use up as well. */
    private int lastNumber() {
        return organ == Organ.PLENARY ? meetings.countedInTheSession() : meetings.lastNumber(organ);
    }

    private void checkDay() {
        meetings.last(organ).filter(last -> act.date().isBefore(last.date())).ifPresent(last -> {
            throw Rejected.because(
                    MeetingRule.MEETINGS_FOLLOW_THE_CALENDAR,
                    Map.of(
                            "meeting", act.meeting(),
                            "date", act.date(),
                            "earlier", last.number(),
                            "earlierDate", last.date()));
        });
        if (organ == Organ.PLENARY || organ == Organ.COMMITTEE_OF_THE_WHOLE) {
            checkDates(context.state().progress());
        }
    }

    private void checkDates(Progress progress) {
        List<DateRange> parts =
                progress.parts().stream().map(SessionPart::dates).toList();
        boolean during = parts.stream().anyMatch(part -> part.contains(act.date()));
        if (parts.size() > 1) {
            Rejected.unless(
                    during,
                    MeetingRule.MEETINGS_ARE_HELD_DURING_A_PART,
                    Map.of("meeting", act.meeting(), "date", act.date(), "parts", parts));
        }
        DateRange session = parts.getFirst();
        Rejected.unless(
                during,
                MeetingRule.MEETINGS_ARE_HELD_DURING_THE_SESSION,
                Map.of("meeting", act.meeting(), "date", act.date(), "from", session.from(), "to", session.to()));
        Rejected.unless(
                !progress.suspended(),
                MeetingRule.A_SUSPENDED_SESSION_HOLDS_NO_MEETING,
                Map.of("meeting", act.meeting()));
    }

    private void checkCommittee() {
        Rejected.unless(
                context.state().agenda().committeeConstituted(), MeetingRule.A_COMMITTEE_MEETS_ONCE_CONSTITUTED);
        Rejected.unless(context.state().progress().opened(), MeetingRule.A_COMMITTEE_MEETS_DURING_AN_OPEN_SESSION);
    }

    /** A committee meets within a plenary meeting only while that is suspended. */
    static void checkPlace(DecisionContext context, MeetingNumber committee, MeetingNumber plenary) {
        Rejected.unless(
                committee.organ() == Organ.COMMITTEE_OF_THE_WHOLE && plenary.isPlenary(),
                MeetingRule.ONLY_A_COMMITTEE_MEETS_WITHIN_A_PLENARY,
                Map.of("meeting", committee, "plenary", plenary));
        Rejected.unless(
                context.state()
                        .meetings()
                        .find(plenary)
                        .filter(meeting -> meeting.in(Phase.SUSPENDED))
                        .isPresent(),
                MeetingRule.A_COMMITTEE_MEETS_WITHIN_A_SUSPENDED_PLENARY,
                Map.of("meeting", committee, "plenary", plenary));
    }
}
