package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8_REV_1;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.sponsoredBy;
import static org.rapporteur.procedure.draft.FirearmsDraft.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.value.ChairRole;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.WorkingGroupChair;
import org.rapporteur.events.value.WorkingGroupCode;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.workinggroup.WorkingGroupRule;

class TablingTest {
    private static final WorkingGroupChair CO_CHAIRS = coChairs("firearms");

    @Test
    void a_draft_is_tabled_with_its_sponsors() {
        given(prepared()).when(table(MEXICO, PERU)).then(TABLED, sponsoredBy(MEXICO), sponsoredBy(PERU));
    }

    @Test
    void chairs_of_a_working_group_submit_a_draft() {
        given(prepared())
                .when(table(false, CO_CHAIRS))
                .then(new DraftTabled(
                        L8,
                        DraftKind.RESOLUTION,
                        DraftSubject.SUBSTANCE,
                        TABLED.item(),
                        TABLED.title(),
                        CO_CHAIRS,
                        Map.of()));
    }

    @Test
    void the_secretariat_prepares_the_drafts_on_the_next_session() {
        Symbol l2 = symbol("CTOC/COP/2024/L.2");
        given(prepared())
                .when(new TableDraft(
                        l2,
                        DraftKind.DECISION,
                        DraftSubject.NEXT_SESSION_AGENDA,
                        NEXT_SESSION,
                        words("Provisional agenda"),
                        List.of(),
                        false,
                        null,
                        Map.of()))
                .then(new DraftTabled(
                        l2,
                        DraftKind.DECISION,
                        DraftSubject.NEXT_SESSION_AGENDA,
                        NEXT_SESSION,
                        words("Provisional agenda"),
                        null,
                        Map.of()));
    }

    @Test
    void a_draft_of_substance_that_nobody_sponsors_is_noted() {
        given(prepared()).when(table()).then(TABLED, DraftWarning.NO_SPONSOR_ON_RECORD.noted(Map.of("draft", L8)));
    }

    @Test
    void the_same_tabling_again_is_nothing_new_whoever_has_left_since() {
        given(prepared())
                .and(table(MEXICO, PERU))
                .and(new SponsorWithdrawn(L8, PERU))
                .when(table(MEXICO, PERU))
                .thenNothing();
    }

    @Test
    void another_draft_does_not_get_the_same_symbol() {
        given(prepared())
                .and(table(MEXICO))
                .when(table(PERU))
                .refusedBecause(DraftRule.A_DRAFT_HAS_A_SYMBOL_OF_ITS_OWN, Map.of("draft", L8));
    }

    @Test
    void a_revision_is_not_tabled_as_another_draft() {
        given(prepared())
                .and(table(MEXICO))
                .when(new TableDraft(
                        L8_REV_1,
                        DraftKind.RESOLUTION,
                        null,
                        TABLED.item(),
                        TABLED.title(),
                        List.of(MEXICO),
                        false,
                        null,
                        Map.of()))
                .refusedBecause(DraftRule.A_DRAFT_HAS_A_SYMBOL_OF_ITS_OWN);
    }

    @Test
    void a_draft_does_not_get_the_symbol_of_a_document() {
        given(prepared())
                .and(new DocumentIssued(L8, DocumentKind.DRAFT_REPORT, Manner.ON, null))
                .when(table(MEXICO))
                .refusedBecause(DraftRule.A_DRAFT_HAS_A_SYMBOL_OF_ITS_OWN);
    }

    @Test
    void a_draft_belongs_to_an_item_on_the_agenda() {
        given(prepared())
                .when(new TableDraft(
                        L8,
                        DraftKind.RESOLUTION,
                        null,
                        new ItemNumber("12"),
                        words("Fish"),
                        List.of(MEXICO),
                        false,
                        null,
                        Map.of()))
                .refusedBecause(StandingRule.THE_ITEM_IS_ON_THE_AGENDA);
    }

    @Test
    void chairs_of_a_group_the_body_does_not_have_submit_nothing() {
        given(prepared())
                .when(table(false, coChairs("fisheries")))
                .refusedBecause(WorkingGroupRule.THE_WORKING_GROUP_BELONGS_TO_THE_BODY);
    }

    private static WorkingGroupChair coChairs(String group) {
        return new WorkingGroupChair(new WorkingGroupCode(group), ChairRole.CO_CHAIRS, List.of());
    }
}
