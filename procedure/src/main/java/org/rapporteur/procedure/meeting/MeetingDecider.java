package org.rapporteur.procedure.meeting;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.MeetingCommand;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.MeetingCommand.PresideTemporarily;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingResumed;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.TemporaryChair;
import org.rapporteur.events.value.TemporaryPresident;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Meeting;
import org.rapporteur.procedure.state.Meeting.Phase;

/** Decides on {@link MeetingCommand}s. */
public final class MeetingDecider {
    private MeetingDecider() {}

    public static List<Event> decide(MeetingCommand command, DecisionContext context) {
        return switch (command) {
            case OpenMeeting act -> new Opening(act, context).decide();
            case SuspendMeeting act -> suspend(unended(act.meeting(), context));
            case ResumeMeeting act -> resume(unended(act.meeting(), context), context);
            case AdjournMeeting act -> adjourn(known(act.meeting(), context), context);
            case TakeChair act -> takeChair(act, context);
            case PresideTemporarily act -> presideTemporarily(act, context);
            case DeclareQuorum act -> quorum(act.meeting(), context).declare(act);
            case RequestQuorumCount act -> quorum(act.meeting(), context).request(act);
            case CountQuorum act -> quorum(act.meeting(), context).count(act);
        };
    }

    private static List<Event> suspend(Meeting meeting) {
        return meeting.in(Phase.SUSPENDED) ? List.of() : List.of(new MeetingSuspended(meeting.number()));
    }

    private static List<Event> resume(Meeting meeting, DecisionContext context) {
        if (meeting.in(Phase.OPEN)) {
            return List.of();
        }
        meeting.within().ifPresent(plenary -> Opening.checkPlace(context, meeting.number(), plenary));
        checkNobodyMeetsWithin(meeting, context);
        Opening.checkRoom(context, meeting.number());
        return List.of(new MeetingResumed(meeting.number()));
    }

    private static List<Event> adjourn(Meeting meeting, DecisionContext context) {
        if (meeting.in(Phase.ADJOURNED)) {
            return List.of();
        }
        checkNobodyMeetsWithin(meeting, context);
        return List.of(new MeetingAdjourned(meeting.number()));
    }

    private static void checkNobodyMeetsWithin(Meeting plenary, DecisionContext context) {
        context.state().meetings().openWithin(plenary.number()).ifPresent(committee -> {
            throw Rejected.because(
                    MeetingRule.THE_PLENARY_WAITS_FOR_THE_COMMITTEE_WITHIN_IT,
                    Map.of("plenary", plenary.number(), "committee", committee));
        });
    }

    private static List<Event> takeChair(TakeChair act, DecisionContext context) {
        Meeting meeting = underWay(act.meeting(), context);
        Bureau bureau = context.state().bureau();
        Officer officer = (act.state() == null
                        ? bureau.officer(act.officer())
                        : bureau.officer(new Person(act.officer(), act.state())))
                .orElseThrow(() ->
                        Rejected.because(MeetingRule.ONLY_AN_OFFICER_TAKES_THE_CHAIR, Map.of("person", act.officer())));
        return presides(officer, meeting, context) ? List.of() : List.of(new ChairTaken(meeting.number(), officer));
    }

    /** The President presides unless somebody else took the chair; who chairs a committee has to be told. */
    private static boolean presides(Officer officer, Meeting meeting, DecisionContext context) {
        boolean presidentByRight = meeting.number().organ() instanceof StandingOrgan standing
                && standing != StandingOrgan.COMMITTEE_OF_THE_WHOLE
                && context.president().filter(officer::equals).isPresent();
        return meeting.temporaryChair().isEmpty()
                && meeting.chairTaken().map(officer::equals).orElse(presidentByRight);
    }

    private static List<Event> presideTemporarily(PresideTemporarily act, DecisionContext context) {
        Meeting meeting = underWay(act.meeting(), context);
        Rejected.unless(act.meeting().isPlenary(), MeetingRule.ONLY_THE_PLENARY_IS_PRESIDED_OVER_TEMPORARILY);
        Rejected.unless(
                (act.state() != null) == (act.by() == TemporaryPresident.HEAD_OF_DELEGATION),
                MeetingRule.THE_DELEGATION_WHOSE_HEAD_PRESIDES_IS_NAMED);
        if (act.state() != null) {
            context.demandParty(act.state(), MeetingRule.ONLY_THE_HEAD_OF_THE_DELEGATION_OF_A_PARTY_PRESIDES);
        }
        TemporaryChair chair = new TemporaryChair(act.by(), act.state());
        return meeting.temporaryChair().filter(chair::equals).isPresent()
                ? List.of()
                : List.of(new ChairTakenTemporarily(
                        meeting.number(), chair, context.president().isPresent()));
    }

    private static Quorum quorum(MeetingNumber number, DecisionContext context) {
        return new Quorum(underWay(number, context).number(), context);
    }

    private static Meeting known(MeetingNumber number, DecisionContext context) {
        return context.state()
                .meetings()
                .find(number)
                .orElseThrow(
                        () -> Rejected.because(MeetingRule.THE_MEETING_IS_OPENED_FIRST, Map.of("meeting", number)));
    }

    private static Meeting unended(MeetingNumber number, DecisionContext context) {
        Meeting meeting = known(number, context);
        Rejected.unless(
                !meeting.in(Phase.ADJOURNED), MeetingRule.A_MEETING_THAT_ENDED_STAYS_ENDED, Map.of("meeting", number));
        return meeting;
    }

    private static Meeting underWay(MeetingNumber number, DecisionContext context) {
        Meeting meeting = known(number, context);
        Rejected.unless(meeting.in(Phase.OPEN), MeetingRule.THE_MEETING_IS_UNDER_WAY, Map.of("meeting", number));
        return meeting;
    }
}
