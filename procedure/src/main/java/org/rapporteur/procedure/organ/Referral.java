package org.rapporteur.procedure.organ;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.OrganCommand.ReferToOrgan;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.OrganEvent.ReferredToOrgan;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.SessionOrgan;

/** The referral of items and drafts to an organ; of what it has already, nothing is said anew. */
final class Referral {
    private final ReferToOrgan act;
    private final SessionOrgan organ;
    private final DecisionContext context;

    Referral(ReferToOrgan act, SessionOrgan organ, DecisionContext context) {
        this.act = act;
        this.organ = organ;
        this.context = context;
    }

    List<Event> decide() {
        Rejected.unless(
                !act.items().isEmpty() || !act.drafts().isEmpty(),
                OrganRule.SOMETHING_IS_REFERRED_TO_AN_ORGAN,
                Map.of("organ", act.organ()));
        List<ItemNumber> items = act.items().stream()
                .map(item -> context.item(item).number())
                .filter(item -> !organ.items().contains(item))
                .distinct()
                .toList();
        List<Symbol> drafts = act.drafts().stream()
                .map(context::draft)
                .filter(draft -> !organ.drafts().contains(draft.symbol()))
                .map(this::beforeTheBody)
                .distinct()
                .toList();
        if (items.isEmpty() && drafts.isEmpty()) {
            return List.of();
        }
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        return List.of(new ReferredToOrgan(meeting, act.organ(), items, drafts));
    }

    private Symbol beforeTheBody(Draft draft) {
        Rejected.unless(
                !draft.wasActedOn(),
                OrganRule.ONLY_A_DRAFT_BEFORE_THE_BODY_IS_REFERRED,
                Map.of("draft", draft.symbol()));
        return draft.symbol();
    }
}
