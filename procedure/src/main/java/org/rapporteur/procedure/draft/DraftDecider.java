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
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.DraftStage;
import org.rapporteur.procedure.state.Setting;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Organ;

/** Decides on {@link DraftCommand}s. */
public final class DraftDecider {
    private DraftDecider() {}

    public static List<Event> decide(DraftCommand command, Setting setting) {
        return switch (command) {
            case TableDraft act -> Tabling.table(act, setting);
            case AddSponsors act -> Sponsorship.add(act, setting);
            case WithdrawSponsor act -> Sponsorship.withdraw(act, setting);
            case ReviseDraft act -> Revision.inWriting(act, setting);
            case ReviseDraftOrally act -> Revision.orally(act, setting);
            case DiscontinueConsultations act -> Consultations.discontinue(act, setting);
            case AcceptMandate act -> Consultations.acceptMandate(act, setting);
            case WithdrawDraft act -> withdraw(act, setting);
            case RecommendDraft act -> recommend(act, setting);
            case StateFinancialImplications act -> Costs.state(act, setting);
            case AdoptDraft act -> Adoption.adopt(act, setting);
        };
    }

    private static List<Event> withdraw(WithdrawDraft act, Setting setting) {
        Draft draft = setting.draft(act.draft());
        Rejected.unless(
                draft.stage() != DraftStage.ADOPTED,
                DraftRule.AN_ADOPTED_DRAFT_IS_NOT_WITHDRAWN,
                Map.of("draft", draft.symbol()));
        return draft.stage() == DraftStage.WITHDRAWN ? List.of() : List.of(new DraftWithdrawn(draft.symbol()));
    }

    private static List<Event> recommend(RecommendDraft act, Setting setting) {
        Draft draft = Stages.beforeTheBody(act.draft(), setting);
        DraftRecommended fact = new DraftRecommended(setting.inMeetingOf(Organ.COMMITTEE_OF_THE_WHOLE), draft.symbol());
        return draft.recommended() ? List.of() : List.of(fact);
    }
}
