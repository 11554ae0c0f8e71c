package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DraftCommand.CorrectDraft;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.fact.DraftEvent.DraftCorrected;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** Corrigenda to drafts, which mend a document and leave the draft the proposal that it was. */
final class Corrigenda {
    private Corrigenda() {}

    static List<Event> issue(CorrectDraft act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        DraftCorrected fact = new DraftCorrected(draft.symbol(), act.symbol(), act.what());
        if (draft.corrigenda().contains(fact)) {
            return List.of();
        }
        Stages.beforeTheBody(act.draft(), context);
        Rejected.unless(
                mends(act.symbol(), draft, context.body().documentSymbols()),
                DraftRule.A_CORRIGENDUM_IS_NAMED_AFTER_WHAT_IT_MENDS,
                Map.of("draft", draft.currentSymbol(), "corrigendum", act.symbol()));
        // Where several drafts are in one document, what mends it mends each of them.
        boolean mendsAnother =
                !draft.hasCorrigendum(act.symbol()) && context.state().drafts().haveCorrigendum(act.symbol());
        if (!mendsAnother) {
            context.demandNew(act.symbol());
        }
        return List.of(fact);
    }

    private static boolean mends(Symbol corrigendum, Draft draft, DocumentSymbols symbols) {
        return symbols.mended(corrigendum)
                .filter(mended -> symbols.document(draft.symbol()).equals(mended)
                        || draft.revisions().stream()
                                .map(DraftRevised::symbol)
                                .anyMatch(version -> symbols.document(version).equals(mended)))
                .isPresent();
    }
}
