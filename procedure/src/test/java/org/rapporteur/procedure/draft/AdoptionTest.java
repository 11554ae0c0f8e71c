package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.inCommittee;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.draft.FirearmsDraft.COSTS_NOTHING;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8_REV_1;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.adopted;
import static org.rapporteur.procedure.draft.FirearmsDraft.tabled;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.procedure.state.StandingRule;

class AdoptionTest {
    private static final Symbol L2 = symbol("CTOC/COP/2024/L.2");
    private static final Symbol L9 = symbol("CTOC/COP/2024/L.9");
    private static final DraftTabled ANOTHER = tabled(L9, DraftKind.RESOLUTION, Map.of());
    private static final DraftTabled NEXT_AGENDA = new DraftTabled(
            L2,
            DraftKind.DECISION,
            DraftSubject.NEXT_SESSION_AGENDA,
            NEXT_SESSION,
            words("Provisional agenda"),
            null,
            Map.of());
    private static final AdoptDraft ADOPT = new AdoptDraft(L8);

    @Test
    void a_draft_is_adopted_by_consensus_and_receives_its_number() {
        given(deciding(FIREARMS)).and(TABLED, COSTS_NOTHING).when(ADOPT).then(adopted(L8, L8, "12/1"));
    }

    @Test
    void a_revised_draft_is_adopted_under_its_latest_symbol() {
        given(deciding(FIREARMS))
                .and(TABLED, new DraftRevised(L8, L8_REV_1, Map.of()), COSTS_NOTHING)
                .when(ADOPT)
                .then(adopted(L8, L8_REV_1, "12/1"));
    }

    @Test
    void resolutions_and_decisions_are_numbered_apart_in_the_order_of_adoption() {
        given(deciding(FIREARMS))
                .and(new ItemTakenUp(PLENARY, NEXT_SESSION))
                .and(TABLED, ANOTHER, NEXT_AGENDA, COSTS_NOTHING)
                .and(adopted(L9, L9, "12/1"))
                .when(ADOPT)
                .then(adopted(L8, L8, "12/2"));
        given(deciding(FIREARMS))
                .and(new ItemTakenUp(PLENARY, NEXT_SESSION))
                .and(TABLED, ANOTHER, NEXT_AGENDA, COSTS_NOTHING)
                .and(adopted(L9, L9, "12/1"))
                .when(new AdoptDraft(L2))
                .then(adopted(L2, L2, "12/1"));
    }

    @Test
    void adopting_it_again_is_nothing_new() {
        given(deciding(FIREARMS))
                .and(TABLED, COSTS_NOTHING, adopted(L8, L8, "12/1"))
                .when(ADOPT)
                .thenNothing();
    }

    @Test
    void a_draft_that_is_not_there_is_not_adopted() {
        given(deciding(FIREARMS)).when(ADOPT).refusedBecause(StandingRule.THE_DRAFT_IS_ON_RECORD);
    }

    @Test
    void the_committee_of_the_whole_adopts_nothing() {
        given(inCommittee(FIREARMS))
                .and(TABLED, COSTS_NOTHING)
                .when(ADOPT)
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY);
    }

    @Test
    void nothing_is_adopted_without_a_quorum_in_the_same_meeting() {
        MeetingNumber second = MeetingNumber.of("plenary-2");
        given(considering(FIREARMS))
                .and(TABLED, COSTS_NOTHING)
                .when(ADOPT)
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
        given(deciding(FIREARMS))
                .and(new MeetingAdjourned(PLENARY), new MeetingOpened(second, LocalDate.EPOCH, null, null))
                .and(TABLED, COSTS_NOTHING)
                .when(ADOPT)
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM, Map.of("meeting", second));
    }

    @Test
    void nothing_is_adopted_before_the_agenda() {
        given(opened())
                .and(new QuorumDeclared(PLENARY, QuorumPurpose.DECISION, null), new ItemTakenUp(PLENARY, FIREARMS))
                .and(TABLED, COSTS_NOTHING)
                .when(ADOPT)
                .refusedBecause(DraftRule.NO_DRAFT_IS_ADOPTED_BEFORE_THE_AGENDA);
    }

    @Test
    void nothing_is_adopted_before_its_item_is_taken_up_nor_after_it_is_concluded() {
        Map<String, Object> particulars = Map.of("draft", L8, "item", FIREARMS);
        given(deciding(NEXT_SESSION))
                .and(TABLED, COSTS_NOTHING)
                .when(ADOPT)
                .refusedBecause(DraftRule.NO_DRAFT_IS_ADOPTED_UNLESS_ITS_ITEM_IS_OPEN, particulars);
        given(deciding(FIREARMS))
                .and(TABLED, COSTS_NOTHING, new ItemConcluded(PLENARY, FIREARMS))
                .when(ADOPT)
                .refusedBecause(DraftRule.NO_DRAFT_IS_ADOPTED_UNLESS_ITS_ITEM_IS_OPEN, particulars);
    }

    @Test
    void a_withdrawn_or_discontinued_draft_is_not_adopted() {
        given(deciding(FIREARMS))
                .and(TABLED, COSTS_NOTHING, new DraftWithdrawn(L8))
                .when(ADOPT)
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_IS_ADOPTED, Map.of("draft", L8));
        given(deciding(FIREARMS))
                .and(TABLED, COSTS_NOTHING, new ConsultationsDiscontinued(PLENARY, L8, null))
                .when(ADOPT)
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_IS_ADOPTED);
    }

    @Test
    void a_resolution_is_not_adopted_before_the_body_knows_its_costs() {
        FinancialImplicationsStated onAnother = new FinancialImplicationsStated(
                PLENARY, List.of(L9), FinancialFinding.STATEMENT_MADE, words("two posts"));
        given(deciding(FIREARMS))
                .and(TABLED, ANOTHER, onAnother)
                .when(ADOPT)
                .refusedBecause(DraftRule.FINANCIAL_IMPLICATIONS_ARE_STATED_BEFORE_ADOPTION, Map.of("draft", L8));
        given(deciding(FIREARMS))
                .and(COSTS_NOTHING, TABLED)
                .when(ADOPT)
                .refusedBecause(DraftRule.FINANCIAL_IMPLICATIONS_ARE_STATED_BEFORE_ADOPTION);
    }

    @Test
    void a_decision_needs_no_statement_of_costs() {
        given(deciding(NEXT_SESSION)).and(NEXT_AGENDA).when(new AdoptDraft(L2)).then(adopted(L2, L2, "12/1"));
    }

    @Test
    void an_adoption_outside_the_days_of_the_session_is_recorded_and_noted() {
        MeetingNumber second = MeetingNumber.of("plenary-2");
        LocalDate saturday = LocalDate.parse("2024-10-19");
        given(deciding(FIREARMS))
                .and(
                        new MeetingAdjourned(PLENARY),
                        new MeetingOpened(second, saturday, null, null),
                        new QuorumDeclared(second, QuorumPurpose.DECISION, null))
                .and(TABLED, COSTS_NOTHING)
                .when(ADOPT)
                .then(
                        new DraftAdopted(second, L8, L8, new TextNumber("12/1"), DecisionMode.CONSENSUS),
                        DraftWarning.ADOPTED_OUTSIDE_THE_SESSION.noted(Map.of("draft", L8, "date", saturday)));
    }

    @Test
    void a_text_missing_in_a_language_that_others_have_is_noted() {
        given(deciding(FIREARMS))
                .and(
                        tabled(L8, DraftKind.RESOLUTION, Map.of(Language.ENGLISH, "Urges")),
                        tabled(L9, DraftKind.RESOLUTION, Map.of(Language.CHINESE, "促请", Language.ENGLISH, "Urges")),
                        COSTS_NOTHING)
                .when(ADOPT)
                .then(
                        adopted(L8, L8, "12/1"),
                        DraftWarning.TEXT_MISSING_IN_A_LANGUAGE.noted(
                                Map.of("draft", L8, "language", Language.CHINESE)));
    }

    @Test
    void the_text_of_a_revision_counts() {
        given(deciding(FIREARMS))
                .and(
                        TABLED,
                        new DraftRevised(L8, L8_REV_1, Map.of(Language.CHINESE, "促请", Language.ENGLISH, "Urges")),
                        tabled(L9, DraftKind.RESOLUTION, Map.of(Language.CHINESE, "促请")),
                        COSTS_NOTHING)
                .when(ADOPT)
                .then(adopted(L8, L8_REV_1, "12/1"));
    }

    @Test
    void the_text_of_the_latest_version_counts_alone() {
        given(deciding(FIREARMS))
                .and(
                        tabled(L8, DraftKind.RESOLUTION, Map.of(Language.CHINESE, "促请")),
                        new DraftRevised(L8, L8_REV_1, Map.of(Language.ENGLISH, "Urges")),
                        tabled(L9, DraftKind.RESOLUTION, Map.of(Language.CHINESE, "促请")),
                        COSTS_NOTHING)
                .when(ADOPT)
                .thenNotes(DraftWarning.TEXT_MISSING_IN_A_LANGUAGE);
    }
}
