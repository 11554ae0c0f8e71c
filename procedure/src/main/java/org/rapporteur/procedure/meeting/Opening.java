package org.rapporteur.procedure.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.body.OrganOfABody.Own;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.Admittance;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.procedure.kernel.Once;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.organ.OrganDecider;
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
        @Nullable Admittance admittance = Optional.ofNullable(act.admittance())
                .or(() -> context.body().admittanceTo(organ))
                .orElse(null);
        MeetingOpened fact = new MeetingOpened(act.meeting(), act.date(), act.place(), act.within(), admittance);
        if (Once.holds(
                meetings.find(act.meeting()).map(Meeting::opening),
                fact,
                MeetingRule.A_MEETING_IS_OPENED_ONCE,
                Map.of("meeting", act.meeting()))) {
            return List.of();
        }
        checkTurn();
        checkDay();
        checkOrgan();
        checkRoom(context, act.meeting());
        Optional.ofNullable(act.within()).ifPresent(plenary -> checkPlace(context, act.meeting(), plenary));
        return List.of(fact);
    }

    private void checkTurn() {
        meetings.unfinishedMeeting(organ).ifPresent(unfinished -> {
            throw Rejected.because(
                    MeetingRule.AN_ORGAN_HOLDS_ONE_MEETING_AT_A_TIME, Map.of("unfinished", unfinished.number()));
        });
        MeetingNumber expected = meetings.next(organ);
        Rejected.unless(
                act.meeting().equals(expected) || goesOn(),
                MeetingRule.MEETINGS_ARE_NUMBERED_WITHOUT_A_GAP,
                Map.of("meeting", act.meeting(), "expected", expected));
    }

    /** The first meeting of a session may go on from whatever number the session before came to. */
    private boolean goesOn() {
        return context.body().numbersThrough(organ) && meetings.last(organ).isEmpty();
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
        if (!organ.isOfTheBureau() && !meetsBetweenSessions()) {
            checkDates(context.state().progress());
        }
    }

    private boolean meetsBetweenSessions() {
        return organ instanceof SubsidiaryOrgan own
                && context.body().ownOrgan(own).filter(Own::intersessional).isPresent();
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

    private void checkOrgan() {
        switch (organ) {
            case SubsidiaryOrgan established -> {
                OrganDecider.existing(established, context);
                Rejected.unless(
                        context.state().progress().opened() || meetsBetweenSessions(),
                        MeetingRule.A_COMMITTEE_MEETS_DURING_AN_OPEN_SESSION);
            }
            case StandingOrgan.COMMITTEE_OF_THE_WHOLE -> checkCommittee();
            case StandingOrgan.PLENARY, StandingOrgan.BUREAU, StandingOrgan.EXTENDED_BUREAU -> {}
        }
    }

    private void checkCommittee() {
        Rejected.unless(
                context.state().agenda().committeeConstituted(), MeetingRule.A_COMMITTEE_MEETS_ONCE_CONSTITUTED);
        Rejected.unless(context.state().progress().opened(), MeetingRule.A_COMMITTEE_MEETS_DURING_AN_OPEN_SESSION);
    }

    /** A body has so many rooms and interpreters; its bureau needs none. */
    static void checkRoom(DecisionContext context, MeetingNumber meeting) {
        long underWay = context.state().meetings().held().stream()
                .filter(held -> held.in(Phase.OPEN) && !held.number().organ().isOfTheBureau())
                .count();
        context.body()
                .atATime()
                .ifPresent(limit -> Rejected.unless(
                        underWay < limit || meeting.organ().isOfTheBureau(),
                        MeetingRule.ONLY_SO_MANY_MEETINGS_ARE_HELD_AT_A_TIME,
                        Map.of("meeting", meeting, "limit", limit)));
    }

    private static boolean isOfACommittee(MeetingNumber meeting) {
        return meeting.organ() == StandingOrgan.COMMITTEE_OF_THE_WHOLE || meeting.organ() instanceof SubsidiaryOrgan;
    }

    /** A committee meets within a plenary meeting only while that is suspended. */
    static void checkPlace(DecisionContext context, MeetingNumber committee, MeetingNumber plenary) {
        Rejected.unless(
                isOfACommittee(committee) && plenary.isPlenary(),
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
