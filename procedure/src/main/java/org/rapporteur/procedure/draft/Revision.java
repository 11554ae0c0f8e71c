package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.Event;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** The revision of a draft, which changes its text. */
final class Revision {
    private Revision() {}

    static List<Event> inWriting(ReviseDraft act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        DraftRevised fact = new DraftRevised(draft.symbol(), act.symbol(), act.text());
        if (draft.revisions().contains(fact)) {
            return List.of();
        }
        Stages.beforeTheBody(act.draft(), context);
        Rejected.unless(
                follows(fact, draft, context.body().documentSymbols())
                        && context.state().documents().find(act.symbol()).isEmpty(),
                DraftRule.A_REVISION_FOLLOWS_THE_LATEST_VERSION,
                Map.of("draft", draft.currentSymbol(), "revision", act.symbol()));
        return List.of(fact);
    }

    static List<Event> orally(ReviseDraftOrally act, DecisionContext context) {
        Draft draft = Stages.beforeTheBody(act.draft(), context);
        DraftOrallyRevised fact =
                new DraftOrallyRevised(context.inDebate(), draft.symbol(), act.revision(), act.text());
        return draft.oralRevisions().contains(fact) ? List.of() : List.of(fact);
    }

    private static boolean follows(DraftRevised fact, Draft draft, DocumentSymbols symbols) {
        return symbols.areVersions(fact.symbol(), draft.symbol())
                && symbols.revision(fact.symbol()) > symbols.revision(draft.currentSymbol());
    }
}
