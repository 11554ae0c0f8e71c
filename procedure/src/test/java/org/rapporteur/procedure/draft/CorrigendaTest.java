package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8_REV_1;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.tabled;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.CorrectDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DraftEvent.DraftCorrected;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.state.StandingRule;

/** How mistakes in what was issued of a draft are mended. */
class CorrigendaTest {
    private static final Symbol CORR_1 = symbol("CTOC/COP/2024/L.8/Corr.1");
    private static final Symbol OF_THE_REVISION = symbol("CTOC/COP/2024/L.8/Rev.1/Corr.1");
    private static final DraftCorrected DONE = new DraftCorrected(L8, CORR_1, words("the title"));

    private static final DraftRevised REVISED = new DraftRevised(L8, L8_REV_1, Map.of());

    private static Given ready() {
        return given(deciding(FIREARMS)).and(TABLED);
    }

    private static CorrectDraft correct(Symbol corrigendum, @Nullable Wording what) {
        return new CorrectDraft(L8, corrigendum, what);
    }

    @Test
    void a_corrigendum_is_one_to_a_version_of_the_draft() {
        ready().when(correct(CORR_1, words("the title"))).then(DONE);
        ready().and(REVISED)
                .when(new CorrectDraft(L8_REV_1, OF_THE_REVISION, null))
                .then(new DraftCorrected(L8, OF_THE_REVISION, null));
        for (Symbol wrong : List.of(L8_REV_1, OF_THE_REVISION, symbol("CTOC/COP/2024/L.9/Corr.1"))) {
            ready().when(correct(wrong, null))
                    .refusedBecause(
                            DraftRule.A_CORRIGENDUM_IS_NAMED_AFTER_WHAT_IT_MENDS,
                            Map.of("draft", L8, "corrigendum", wrong));
        }
    }

    @Test
    void the_draft_stays_the_version_that_it_was() {
        ready().and(DONE).when(new ReviseDraft(L8, L8_REV_1, Map.of())).then(REVISED);
        ready().and(DONE)
                .when(new AdoptDraft(CORR_1))
                .refusedBecause(StandingRule.THE_DRAFT_IS_ON_RECORD, Map.of("draft", CORR_1));
    }

    @Test
    void the_same_corrigendum_again_is_nothing_new_and_another_has_another_symbol() {
        ready().and(DONE).when(correct(CORR_1, words("the title"))).thenNothing();
        ready().and(DONE)
                .when(correct(CORR_1, null))
                .refusedBecause(StandingRule.AN_ISSUED_SYMBOL_IS_NEW, Map.of("document", CORR_1));
        Symbol second = symbol("CTOC/COP/2024/L.8/Corr.2");
        ready().and(DONE).when(correct(second, null)).then(new DraftCorrected(L8, second, null));
    }

    @Test
    void its_symbol_is_that_of_nothing_else() {
        ready().and(new DocumentIssued(CORR_1, DocumentKind.DRAFT_REPORT, Manner.ON, null))
                .when(correct(CORR_1, null))
                .refusedBecause(StandingRule.AN_ISSUED_SYMBOL_IS_NEW);
        ready().and(DONE)
                .when(new IssueDocument(CORR_1, DocumentKind.DRAFT_REPORT, null, null))
                .refusedBecause(StandingRule.AN_ISSUED_SYMBOL_IS_NEW);
        ready().and(DONE)
                .when(new TableDraft(
                        CORR_1,
                        DraftKind.RESOLUTION,
                        null,
                        FIREARMS,
                        words("Another"),
                        List.of(),
                        false,
                        null,
                        Map.of()))
                .refusedBecause(DraftRule.A_DRAFT_HAS_A_SYMBOL_OF_ITS_OWN);
    }

    @Test
    void one_to_a_document_with_several_drafts_mends_each_of_them() {
        Symbol a = symbol("CTOC/COP/2024/L.9 A");
        Symbol b = symbol("CTOC/COP/2024/L.9 B");
        Symbol corrigendum = symbol("CTOC/COP/2024/L.9/Corr.1");
        given(deciding(FIREARMS))
                .and(
                        tabled(a, DraftKind.RESOLUTION, Map.of()),
                        tabled(b, DraftKind.RESOLUTION, Map.of()),
                        new DraftCorrected(a, corrigendum, null))
                .when(new CorrectDraft(b, corrigendum, null))
                .then(new DraftCorrected(b, corrigendum, null));
    }

    @Test
    void what_is_no_longer_before_the_body_is_not_mended() {
        ready().and(new DraftWithdrawn(L8))
                .when(correct(CORR_1, null))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES, Map.of("draft", L8));
    }
}
