package org.rapporteur.procedure.debate;

import java.util.List;
import org.rapporteur.events.act.DebateCommand.RespondAsSecretariat;
import org.rapporteur.events.fact.DebateEvent.SecretariatResponded;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** What the secretariat answers: under an item, or on a draft before or after action on it. */
final class Answers {
    private Answers() {}

    static List<Event> respond(RespondAsSecretariat act, DecisionContext context) {
        Symbol named = act.draft();
        if (named == null) {
            Floor floor = Floor.in(context);
            return List.of(new SecretariatResponded(
                    floor.meeting(), floor.item(), StatementKind.DEBATE, act.answer(), null, act.text()));
        }
        Draft draft = context.draft(named);
        return List.of(new SecretariatResponded(
                context.inDebate(),
                draft.item(),
                Statements.aroundAction(draft, context),
                act.answer(),
                draft.symbol(),
                act.text()));
    }
}
