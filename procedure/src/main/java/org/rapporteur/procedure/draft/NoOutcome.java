package org.rapporteur.procedure.draft;

import java.util.List;
import org.rapporteur.events.act.DraftCommand.NoteNoOutcome;
import org.rapporteur.events.fact.DraftEvent.DraftLeftWithoutAction;
import org.rapporteur.events.fact.Event;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.DraftStage;

/** The end of a session for a draft of which nothing became. */
final class NoOutcome {
    private NoOutcome() {}

    static List<Event> note(NoteNoOutcome act, DecisionContext context) {
        return context.draft(act.draft()).stage() == DraftStage.LEFT_WITHOUT_ACTION
                ? List.of()
                : List.of(new DraftLeftWithoutAction(
                        Stages.beforeTheBody(act.draft(), context).symbol(), act.reason()));
    }
}
