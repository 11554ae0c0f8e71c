package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DraftCommand;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.DraftStage;

/** Decides on {@link DraftCommand}s. */
public final class DraftDecider {
    private DraftDecider() {}

    public static List<Event> decide(DraftCommand command, DecisionContext context) {
        return switch (command) {
            case TableDraft act -> Tabling.table(act, context);
            case AddSponsors act -> Sponsorship.add(act, context);
            case WithdrawSponsor act -> Sponsorship.withdraw(act, context);
            case ReviseDraft act -> Revision.inWriting(act, context);
            case ReviseDraftOrally act -> Revision.orally(act, context);
            case DiscontinueConsultations act -> Consultations.discontinue(act, context);
            case AcceptMandate act -> Consultations.acceptMandate(act, context);
            case WithdrawDraft act -> withdraw(act, context);
            case RecommendDraft act -> recommend(act, context);
            case StateFinancialImplications act -> Costs.state(act, context);
            case AdoptDraft act ->
                Adoption.adopt(act.draft(), act.decision() == null ? Decision.BY_CONSENSUS : act.decision(), context);
        };
    }

    /** What a decision on a draft leads to, with the decision itself. */
    public static List<Event> decide(
            Symbol draft, DecisionOutcome outcome, Decision decision, DecisionContext context) {
        return outcome == DecisionOutcome.ADOPTED
                ? Adoption.adopt(draft, decision, context)
                : Adoption.dispose(draft, outcome, decision, context);
    }

    private static List<Event> withdraw(WithdrawDraft act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        Rejected.unless(
                draft.stage() != DraftStage.ADOPTED && draft.stage() != DraftStage.NOT_ADOPTED,
                DraftRule.AN_ADOPTED_DRAFT_IS_NOT_WITHDRAWN,
                Map.of("draft", draft.symbol()));
        if (draft.stage() == DraftStage.WITHDRAWN) {
            return List.of();
        }
        Stages.demandUnamended(draft, context);
        return List.of(new DraftWithdrawn(draft.symbol()));
    }

    private static List<Event> recommend(RecommendDraft act, DecisionContext context) {
        Draft draft = Stages.beforeTheBody(act.draft(), context);
        DraftRecommended fact = new DraftRecommended(context.inMeetingOf(Organ.COMMITTEE_OF_THE_WHOLE), draft.symbol());
        return draft.recommended() ? List.of() : List.of(fact);
    }
}
