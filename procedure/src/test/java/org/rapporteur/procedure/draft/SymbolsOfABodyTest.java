package org.rapporteur.procedure.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.draft.FirearmsDraft.tabled;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.SplitDraft;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftPart;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.document.DocumentWarning;
import org.rapporteur.procedure.state.StandingRule;

/** What follows on the symbol of a draft where the body writes it in a manner of its own. */
class SymbolsOfABodyTest {
    private static final Symbol MOTION = symbol("Antrag 7");
    private static final Symbol ANEW = symbol("Antrag 7 neu 1");

    @Test
    void a_revision_is_one_of_the_draft_it_is_named_after() {
        motion().when(new ReviseDraft(MOTION, ANEW, Map.of())).then(new DraftRevised(MOTION, ANEW, Map.of()));
        motion().when(new ReviseDraft(MOTION, symbol("Antrag 7/Rev.1"), Map.of()))
                .refusedBecause(
                        DraftRule.A_REVISION_FOLLOWS_THE_LATEST_VERSION,
                        Map.of("draft", MOTION, "revision", symbol("Antrag 7/Rev.1")));
    }

    @Test
    void nothing_else_is_tabled_as_a_revision_of_it() {
        motion().when(table(ANEW)).refusedBecause(DraftRule.A_DRAFT_HAS_A_SYMBOL_OF_ITS_OWN, Map.of("draft", ANEW));
    }

    @Test
    void its_parts_get_the_letters_of_the_body() {
        Symbol a = symbol("Antrag 7a");
        Symbol b = symbol("Antrag 7b");
        DraftPart part = new DraftPart(null, words("Firearms"), Map.of());

        motion().when(new SplitDraft(MOTION, List.of(part, part)))
                .then(
                        tabled(a, DraftKind.RESOLUTION, Map.of()),
                        new SponsorAdded(a, new Sponsor(MEXICO, false)),
                        tabled(b, DraftKind.RESOLUTION, Map.of()),
                        new SponsorAdded(b, new Sponsor(MEXICO, false)),
                        new DraftSplit(PLENARY, MOTION, List.of(a, b)));
    }

    @Test
    void an_addendum_adds_to_a_document_on_record() {
        motion().when(new IssueDocument(
                        symbol("FED 2024-008 Anlage 1"), DocumentKind.LIST_OF_PARTICIPANTS, null, words("attendance")))
                .thenNotes(DocumentWarning.ADDITION_TO_A_DOCUMENT_NOT_ON_RECORD);
    }

    @Test
    void what_is_in_order_is_named_as_the_body_names_it() {
        assertThat(motion().offers())
                .extracting(offer -> offer.act().toString())
                .anyMatch(act -> act.startsWith("TableDraft[draft=Antrag 9999"))
                .anyMatch(act -> act.startsWith("ReviseDraft[draft=Antrag 7, symbol=Antrag 7 neu 1"))
                .anyMatch(act -> act.startsWith("IssueDocument[symbol=FED 2024-9999"));
    }

    @Test
    void a_draft_is_of_a_kind_of_texts_that_the_body_adopts() {
        DraftKind motion = new DraftKind("motion");

        given(Scene.of("federation", deciding(FIREARMS)))
                .when(table(MOTION, motion))
                .then(tabled(MOTION, motion, Map.of()), new SponsorAdded(MOTION, new Sponsor(MEXICO, false)));
        given(Scene.of("federation", deciding(FIREARMS)))
                .when(table(MOTION, DraftKind.BY_LAW))
                .refusedBecause(StandingRule.THE_BODY_ADOPTS_TEXTS_OF_THE_KIND, Map.of("kind", DraftKind.BY_LAW));
        given(deciding(FIREARMS))
                .when(table(MOTION, motion))
                .refusedBecause(StandingRule.THE_BODY_ADOPTS_TEXTS_OF_THE_KIND, Map.of("kind", motion));
    }

    private static Given motion() {
        return given(Scene.of("federation", symbol("FED 2024"), deciding(FIREARMS)))
                .and(table(MOTION));
    }

    private static TableDraft table(Symbol symbol) {
        return table(symbol, DraftKind.RESOLUTION);
    }

    private static TableDraft table(Symbol symbol, DraftKind kind) {
        return new TableDraft(symbol, kind, null, FIREARMS, words("Firearms"), List.of(MEXICO), false, null, Map.of());
    }
}
