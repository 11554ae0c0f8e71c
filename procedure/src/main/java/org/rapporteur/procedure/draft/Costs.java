package org.rapporteur.procedure.draft;

import java.util.List;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.Drafts;

/** What the body is told about the costs of drafts. */
final class Costs {
    private Costs() {}

    static List<Event> state(StateFinancialImplications act, DecisionContext context) {
        List<Symbol> named = act.drafts().stream()
                .map(symbol -> context.draft(symbol).symbol())
                .distinct()
                .toList();
        FinancialImplicationsStated fact =
                new FinancialImplicationsStated(context.inPlenary(), named, act.finding(), act.statement());
        return isNothingNew(fact, context.state().drafts()) ? List.of() : List.of(fact);
    }

    /** The same words said of all drafts are new again once another draft was tabled. */
    private static boolean isNothingNew(FinancialImplicationsStated fact, Drafts drafts) {
        return drafts.financialStatements().contains(fact)
                && drafts.meantBy(fact).stream().allMatch(Draft::costed);
    }
}
