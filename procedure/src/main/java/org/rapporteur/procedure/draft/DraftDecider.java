package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DraftCommand;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.AssignNumber;
import org.rapporteur.events.act.DraftCommand.CorrectDraft;
import org.rapporteur.events.act.DraftCommand.DeferDraft;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.act.DraftCommand.IntroduceDraft;
import org.rapporteur.events.act.DraftCommand.MergeDrafts;
import org.rapporteur.events.act.DraftCommand.MoveDraft;
import org.rapporteur.events.act.DraftCommand.NoteNoOutcome;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.DraftCommand.ReintroduceDraft;
import org.rapporteur.events.act.DraftCommand.ReserveNumber;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.act.DraftCommand.SplitDraft;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
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
            case IntroduceDraft act -> Introduction.introduce(act, context);
            case MoveDraft act -> Moving.move(act, context);
            case MergeDrafts act -> Merging.merge(act, context);
            case SplitDraft act -> Splitting.split(act, context);
            case ReintroduceDraft act -> Introduction.reintroduce(act, context);
            case ReviseDraft act -> Revision.inWriting(act, context);
            case CorrectDraft act -> Corrigenda.issue(act, context);
            case ReviseDraftOrally act -> Revision.orally(act, context);
            case DiscontinueConsultations act -> Consultations.discontinue(act, context);
            case AcceptMandate act -> Consultations.acceptMandate(act, context);
            case WithdrawDraft act -> withdraw(act, context);
            case NoteNoOutcome act -> NoOutcome.note(act, context);
            case RecommendDraft act -> Recommendation.recommend(act, context);
            case StateFinancialImplications act -> Costs.state(act, context);
            case DeferDraft act -> Deferral.defer(act, context);
            case AdoptDraft act -> Adoption.adopt(act, context);
            case ReserveNumber act -> Numbering.reserve(act, context);
            case AssignNumber act -> Numbering.assign(act, context);
        };
    }

    /** What a decision on a draft leads to, with the decision itself. */
    public static List<Event> decide(
            Symbol draft, DecisionOutcome outcome, Decision decision, DecisionContext context) {
        return outcome == DecisionOutcome.ADOPTED
                ? Adoption.adopt(new AdoptDraft(draft, decision), context)
                : Adoption.dispose(draft, outcome, decision, context);
    }

    private static List<Event> withdraw(WithdrawDraft act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        Rejected.unless(
                !draft.stage().isDecided(),
                DraftRule.AN_ADOPTED_DRAFT_IS_NOT_WITHDRAWN,
                Map.of("draft", draft.symbol()));
        if (draft.stage() == DraftStage.WITHDRAWN) {
            return List.of();
        }
        Rejected.unless(
                draft.stage() != DraftStage.REPLACED && draft.stage() != DraftStage.LEFT_WITHOUT_ACTION,
                DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES,
                Map.of("draft", draft.symbol()));
        Stages.demandUnamended(draft, context);
        return Withdrawal.of(draft, context);
    }
}
