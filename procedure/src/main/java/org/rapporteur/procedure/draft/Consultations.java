package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.Event;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.DraftStage;

/** How the consultations on a draft end without result, and go on between sessions. */
final class Consultations {
    private Consultations() {}

    static List<Event> discontinue(DiscontinueConsultations act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        if (isDiscontinued(draft)) {
            return List.of();
        }
        Stages.beforeTheBody(act.draft(), context);
        if (act.by() != null) {
            Rejected.unless(
                    draft.sponsors().include(act.by()),
                    DraftRule.ONLY_A_SPONSOR_DISCONTINUES_CONSULTATIONS,
                    Map.of("draft", draft.symbol(), "participant", context.named(act.by())));
        }
        return List.of(new ConsultationsDiscontinued(context.inPlenary(), draft.symbol(), act.by()));
    }

    static List<Event> acceptMandate(AcceptMandate act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        Rejected.unless(
                isDiscontinued(draft),
                DraftRule.A_MANDATE_FOLLOWS_DISCONTINUED_CONSULTATIONS,
                Map.of("draft", draft.symbol()));
        return draft.stage() == DraftStage.ENTRUSTED_TO_THE_PRESIDENT
                ? List.of()
                : List.of(new MandateAccepted(context.inPlenary(), draft.symbol()));
    }

    private static boolean isDiscontinued(Draft draft) {
        return switch (draft.stage()) {
            case CONSULTATIONS_DISCONTINUED, ENTRUSTED_TO_THE_PRESIDENT -> true;
            case BEFORE_THE_BODY, WITHDRAWN, REPLACED, LEFT_WITHOUT_ACTION, NOT_ADOPTED, ADOPTED -> false;
        };
    }
}
