package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DraftCommand.MergeDrafts;
import org.rapporteur.events.fact.DraftEvent.DraftsMerged;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** The replacement of drafts by another one, which their sponsors agreed on. */
final class Merging {
    private Merging() {}

    static List<Event> merge(MergeDrafts act, DecisionContext context) {
        Symbol into = context.draft(act.into()).symbol();
        List<Draft> named = act.from().stream().map(context::draft).distinct().toList();
        List<Draft> from = named.stream()
                .filter(draft -> !draft.isReplacedBy(List.of(into)))
                .toList();
        if (!named.isEmpty() && from.isEmpty()) {
            return List.of();
        }
        Stages.beforeTheBody(act.into(), context);
        Rejected.unless(
                !from.isEmpty() && from.stream().noneMatch(draft -> draft.bears(into)),
                DraftRule.A_DRAFT_IS_REPLACED_BY_ANOTHER,
                Map.of("draft", into));
        for (Draft draft : from) {
            Stages.beforeTheBody(draft.symbol(), context);
            Stages.demandUnamended(draft, context);
        }
        return List.of(new DraftsMerged(
                context.debateUnderWay().orElse(null),
                into,
                from.stream().map(Draft::symbol).toList()));
    }
}
