package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DraftCommand.MoveDraft;
import org.rapporteur.events.fact.DraftEvent.DraftMoved;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** Moving a draft from the item of the agenda that it was tabled under to the one where it belongs. */
final class Moving {
    private Moving() {}

    static List<Event> move(MoveDraft act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        ItemNumber to = context.item(act.item()).number();
        boolean isThere = draft.item().equals(to);
        if (isThere && !draft.moves().isEmpty()) {
            return List.of();
        }
        Stages.beforeTheBody(act.draft(), context);
        Rejected.unless(
                !isThere, DraftRule.A_DRAFT_IS_MOVED_TO_ANOTHER_ITEM, Map.of("draft", draft.symbol(), "item", to));
        DraftMoved moved = new DraftMoved(context.debateUnderWay().orElse(null), draft.symbol(), draft.item(), to);
        return context.state().agenda().isConcluded(to)
                ? List.of(
                        moved,
                        DraftWarning.MOVED_TO_A_CONCLUDED_ITEM.noted(Map.of("draft", draft.symbol(), "item", to)))
                : List.of(moved);
    }
}
