package org.rapporteur.procedure.workinggroup;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.WorkingGroupCommand;
import org.rapporteur.events.act.WorkingGroupCommand.RecallMandate;
import org.rapporteur.events.act.WorkingGroupCommand.RecordWorkingGroupSession;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.WorkingGroupEvent.MandateRecalled;
import org.rapporteur.events.fact.WorkingGroupEvent.WorkingGroupMet;
import org.rapporteur.procedure.kernel.Once;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.WorkingGroups;

/** Decides on {@link WorkingGroupCommand}s. */
public final class WorkingGroupDecider {
    private WorkingGroupDecider() {}

    public static List<Event> decide(WorkingGroupCommand command, DecisionContext context) {
        return switch (command) {
            case RecallMandate act -> recall(act, context);
            case RecordWorkingGroupSession act -> record(act, context);
        };
    }

    private static List<Event> recall(RecallMandate act, DecisionContext context) {
        Chairs.demandGroup(act.group(), context);
        context.demandTexts(act.basis().kind());
        MandateRecalled fact = new MandateRecalled(act.group(), act.kind(), act.basis());
        return context.state().workingGroups().mandates().contains(fact) ? List.of() : List.of(fact);
    }

    private static List<Event> record(RecordWorkingGroupSession act, DecisionContext context) {
        WorkingGroups groups = context.state().workingGroups();
        Chairs.demandGroup(act.group(), context);
        WorkingGroupMet fact = new WorkingGroupMet(act.group(), act.number(), act.dates(), act.report());
        if (Once.holds(
                groups.session(act.group(), act.number()),
                fact,
                WorkingGroupRule.A_WORKING_GROUP_SESSION_IS_RECORDED_ONCE,
                Map.of("group", act.group(), "session", act.number()))) {
            return List.of();
        }
        Rejected.unless(
                groups.withReport(act.report()).isEmpty(),
                WorkingGroupRule.EVERY_WORKING_GROUP_REPORT_HAS_ITS_OWN_SYMBOL,
                Map.of("document", act.report()));
        return List.of(fact);
    }
}
