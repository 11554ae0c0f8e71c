package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.COMMITTEE;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.inCommittee;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.draft.FirearmsDraft.COSTS_NOTHING;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8_REV_1;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.adopted;
import static org.rapporteur.procedure.draft.FirearmsDraft.sponsoredBy;
import static org.rapporteur.procedure.draft.FirearmsDraft.tabled;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.state.StandingRule;

class DraftDeciderTest {
    private static final DraftRevised REVISED = new DraftRevised(L8, L8_REV_1, Map.of());
    private static final ConsultationsDiscontinued DISCONTINUED = new ConsultationsDiscontinued(PLENARY, L8, null);
    private static final MandateAccepted ACCEPTED = new MandateAccepted(PLENARY, L8);
    private static final DraftWithdrawn WITHDRAWN = new DraftWithdrawn(L8);
    private static final Wording ORALLY = words("replace “urges” by “encourages”");

    @Test
    void a_draft_is_revised_under_a_symbol_of_its_own() {
        given(prepared())
                .and(TABLED)
                .when(new ReviseDraft(L8, L8_REV_1, Map.of()))
                .then(REVISED);
    }

    @Test
    void the_same_revision_again_is_nothing_new() {
        given(prepared())
                .and(TABLED, REVISED)
                .when(new ReviseDraft(L8, L8_REV_1, Map.of()))
                .thenNothing();
    }

    @Test
    void a_revision_follows_the_latest_version_of_the_same_draft() {
        Symbol second = symbol("CTOC/COP/2024/L.8/Rev.2");
        for (Symbol wrong : List.of(L8, L8_REV_1, symbol("CTOC/COP/2024/L.9/Rev.3"))) {
            given(prepared())
                    .and(TABLED, new DraftRevised(L8, second, Map.of()))
                    .when(new ReviseDraft(L8, wrong, Map.of()))
                    .refusedBecause(
                            DraftRule.A_REVISION_FOLLOWS_THE_LATEST_VERSION,
                            Map.of("draft", second, "revision", wrong));
        }
    }

    @Test
    void the_same_symbol_does_not_stand_for_another_text() {
        given(prepared())
                .and(TABLED, REVISED)
                .when(new ReviseDraft(L8, L8_REV_1, Map.of(Language.ENGLISH, "Urges")))
                .refusedBecause(DraftRule.A_REVISION_FOLLOWS_THE_LATEST_VERSION);
    }

    @Test
    void a_revision_does_not_get_the_symbol_of_a_document() {
        given(prepared())
                .and(TABLED, new DocumentIssued(L8_REV_1, DocumentKind.DRAFT_REPORT, Manner.ON, null))
                .when(new ReviseDraft(L8, L8_REV_1, Map.of()))
                .refusedBecause(DraftRule.A_REVISION_FOLLOWS_THE_LATEST_VERSION);
    }

    @Test
    void a_draft_is_revised_orally_in_a_meeting() {
        DraftOrallyRevised revised = new DraftOrallyRevised(PLENARY, L8, ORALLY, Map.of());
        ReviseDraftOrally revise = new ReviseDraftOrally(L8_REV_1, ORALLY, Map.of());
        given(considering(FIREARMS)).and(TABLED, REVISED).when(revise).then(revised);
        given(considering(FIREARMS)).and(TABLED, REVISED, revised).when(revise).thenNothing();
    }

    @Test
    void a_settled_draft_is_not_revised_nor_recommended() {
        given(considering(FIREARMS))
                .and(TABLED, WITHDRAWN)
                .when(new ReviseDraft(L8, L8_REV_1, Map.of()))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
        given(considering(FIREARMS))
                .and(TABLED, adopted(L8, L8, "12/1"))
                .when(new ReviseDraftOrally(L8, ORALLY, Map.of()))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
        given(inCommittee(FIREARMS))
                .and(TABLED, DISCONTINUED)
                .when(new RecommendDraft(L8))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
    }

    @Test
    void a_sponsor_discontinues_the_consultations() {
        given(considering(FIREARMS))
                .and(TABLED, sponsoredBy(MEXICO))
                .when(new DiscontinueConsultations(L8, MEXICO))
                .then(new ConsultationsDiscontinued(PLENARY, L8, MEXICO));
        given(considering(FIREARMS))
                .and(TABLED)
                .when(new DiscontinueConsultations(L8, null))
                .then(DISCONTINUED);
        given(considering(FIREARMS))
                .and(TABLED, DISCONTINUED)
                .when(new DiscontinueConsultations(L8, null))
                .thenNothing();
    }

    @Test
    void nobody_but_a_sponsor_discontinues_the_consultations() {
        given(considering(FIREARMS))
                .and(TABLED, sponsoredBy(MEXICO))
                .when(new DiscontinueConsultations(L8, PERU))
                .refusedBecause(
                        DraftRule.ONLY_A_SPONSOR_DISCONTINUES_CONSULTATIONS, Map.of("draft", L8, "participant", PERU));
    }

    @Test
    void consultations_are_discontinued_in_plenary() {
        given(inCommittee(FIREARMS))
                .and(TABLED)
                .when(new DiscontinueConsultations(L8, null))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY);
    }

    @Test
    void the_president_accepts_to_go_on_once() {
        given(considering(FIREARMS))
                .and(TABLED, DISCONTINUED)
                .when(new AcceptMandate(L8))
                .then(ACCEPTED);
        given(considering(FIREARMS))
                .and(TABLED, DISCONTINUED, ACCEPTED)
                .when(new AcceptMandate(L8))
                .thenNothing();
    }

    @Test
    void there_is_nothing_to_accept_before() {
        given(considering(FIREARMS))
                .and(TABLED)
                .when(new AcceptMandate(L8))
                .refusedBecause(DraftRule.A_MANDATE_FOLLOWS_DISCONTINUED_CONSULTATIONS, Map.of("draft", L8));
    }

    @Test
    void a_draft_is_withdrawn_once() {
        given(prepared()).and(TABLED).when(new WithdrawDraft(L8)).then(WITHDRAWN);
        given(prepared()).and(TABLED, WITHDRAWN).when(new WithdrawDraft(L8)).thenNothing();
    }

    @Test
    void an_adopted_draft_is_not_withdrawn() {
        given(prepared())
                .and(TABLED, adopted(L8, L8, "12/1"))
                .when(new WithdrawDraft(L8))
                .refusedBecause(DraftRule.AN_ADOPTED_DRAFT_IS_NOT_WITHDRAWN, Map.of("draft", L8));
    }

    @Test
    void the_committee_of_the_whole_recommends() {
        DraftRecommended recommended = new DraftRecommended(COMMITTEE, L8);
        given(inCommittee(FIREARMS)).and(TABLED).when(new RecommendDraft(L8)).then(recommended);
        given(inCommittee(FIREARMS))
                .and(TABLED, recommended)
                .when(new RecommendDraft(L8))
                .thenNothing();
    }

    @Test
    void the_plenary_does_not_recommend() {
        given(considering(FIREARMS))
                .and(TABLED)
                .when(new RecommendDraft(L8))
                .refusedBecause(StandingRule.THE_ORGAN_ACTS_IN_AN_OPEN_MEETING);
    }

    @Test
    void the_costs_of_a_draft_are_stated_under_its_first_symbol() {
        given(considering(FIREARMS))
                .and(TABLED, REVISED)
                .when(new StateFinancialImplications(
                        List.of(L8_REV_1, L8), FinancialFinding.STATEMENT_MADE, words("two posts")))
                .then(new FinancialImplicationsStated(
                        PLENARY, List.of(L8), FinancialFinding.STATEMENT_MADE, words("two posts")));
    }

    @Test
    void what_was_said_of_all_drafts_is_new_again_for_a_later_one() {
        var state = new StateFinancialImplications(List.of(), FinancialFinding.NONE_REQUIRED_EXTRABUDGETARY, null);
        given(considering(FIREARMS)).and(TABLED).when(state).then(COSTS_NOTHING);
        given(considering(FIREARMS)).and(TABLED, COSTS_NOTHING).when(state).thenNothing();
        given(considering(FIREARMS))
                .and(TABLED, COSTS_NOTHING, tabled(symbol("CTOC/COP/2024/L.9"), DraftKind.RESOLUTION, Map.of()))
                .when(state)
                .then(COSTS_NOTHING);
    }

    @Test
    void costs_are_stated_in_plenary_of_drafts_on_record() {
        given(inCommittee(FIREARMS))
                .and(TABLED)
                .when(new StateFinancialImplications(List.of(L8), FinancialFinding.STATEMENT_MADE, null))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY);
        given(considering(FIREARMS))
                .when(new StateFinancialImplications(List.of(L8), FinancialFinding.STATEMENT_MADE, null))
                .refusedBecause(StandingRule.THE_DRAFT_IS_ON_RECORD);
    }
}
