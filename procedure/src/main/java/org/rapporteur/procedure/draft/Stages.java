package org.rapporteur.procedure.draft;

import java.util.Map;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** What an act demands of the stage a draft has reached. */
final class Stages {
    private Stages() {}

    /**
     * The draft of this symbol, on which the body has not acted.
     *
     * @throws Rejected if there is no such draft or it is settled
     */
    static Draft beforeTheBody(Symbol symbol, DecisionContext context) {
        Draft draft = context.draft(symbol);
        Rejected.unless(
                !draft.wasActedOn(), DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES, Map.of("draft", draft.symbol()));
        return draft;
    }

    /**
     * Lets a draft pass that the body has not amended: one that it has is its own, and no longer its sponsors'.
     *
     * @throws Rejected if it was amended by a decision
     */
    static void demandUnamended(Draft draft, DecisionContext context) {
        Rejected.unless(
                !context.state().questions().isAmended(draft.symbol()),
                DraftRule.AN_AMENDED_DRAFT_IS_NOT_WITHDRAWN,
                Map.of("draft", draft.symbol()));
    }
}
