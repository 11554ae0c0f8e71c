package org.rapporteur.procedure.decision;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DecisionCommand;
import org.rapporteur.events.act.DecisionCommand.DiscussNextAgenda;
import org.rapporteur.events.act.DecisionCommand.ScheduleNextSession;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.fact.DecisionEvent.NextAgendaDiscussed;
import org.rapporteur.events.fact.DecisionEvent.NextSessionScheduled;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.procedure.draft.DecisionNumber;
import org.rapporteur.procedure.kernel.Once;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Decisions;

/** Decides on {@link DecisionCommand}s. */
public final class DecisionDecider {
    private DecisionDecider() {}

    public static List<Event> decide(DecisionCommand command, DecisionContext context) {
        Decisions decisions = context.state().decisions();
        return switch (command) {
            case DiscussNextAgenda _ -> {
                NextAgendaDiscussed fact = new NextAgendaDiscussed(context.inMeetingOf(StandingOrgan.EXTENDED_BUREAU));
                yield decisions.agendaDiscussions().contains(fact) ? List.of() : List.of(fact);
            }
            case ScheduleNextSession act -> scheduleNext(act, context);
            case TakeProceduralDecision act -> {
                MeetingNumber meeting = context.inPlenaryWithQuorum();
                ItemNumber item = context.itemThen(meeting).orElse(null);
                ProceduralDecisionTaken fact =
                        new ProceduralDecisionTaken(meeting, item, act.decision(), act.verb(), act.number());
                if (decisions.procedural().contains(fact)) {
                    yield List.of();
                }
                if (act.number() != null) {
                    DecisionNumber.demand(act.number(), context);
                }
                yield List.of(fact);
            }
        };
    }

    private static List<Event> scheduleNext(ScheduleNextSession act, DecisionContext context) {
        SessionScheduled session = context.session();
        NextSessionScheduled fact =
                new NextSessionScheduled(context.inPlenaryWithQuorum(), session.number() + 1, act.dates());
        if (Once.holds(
                context.state().decisions().asNextSession(),
                fact,
                DecisionRule.THE_NEXT_SESSION_IS_SCHEDULED_ONCE,
                Map.of("session", fact.session()))) {
            return List.of();
        }
        Rejected.unless(
                act.dates().from().isAfter(session.dates().to()),
                DecisionRule.THE_NEXT_SESSION_COMES_AFTER_THIS_ONE,
                Map.of("session", fact.session(), "date", act.dates().from()));
        return List.of(fact);
    }
}
