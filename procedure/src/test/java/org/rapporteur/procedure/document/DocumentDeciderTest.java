package org.rapporteur.procedure.document;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.DocumentCommand.PlaceDocuments;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DocumentEvent.DocumentsPlaced;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.state.StandingRule;

class DocumentDeciderTest {
    private static final Symbol REPORT = symbol("CTOC/COP/2024/4");
    private static final Symbol NOTE = symbol("CTOC/COP/2024/5");
    private static final Wording SUBJECT = words("activities to promote the Firearms Protocol");

    private static final IssueDocument ISSUE_REPORT = issue(REPORT, DocumentKind.REPORT_OF_THE_SECRETARIAT, SUBJECT);
    private static final IssueDocument ISSUE_NOTE = new IssueDocument(
            NOTE, DocumentKind.NOTE_BY_THE_SECRETARIAT, Manner.TRANSMITTING_WORKING_GROUP_REPORTS, null);

    @Test
    void a_report_is_on_its_subject() {
        given(prepared())
                .when(ISSUE_REPORT)
                .then(new DocumentIssued(REPORT, DocumentKind.REPORT_OF_THE_SECRETARIAT, Manner.ON, SUBJECT));
    }

    @Test
    void a_conference_room_paper_is_entitled_unless_it_says_otherwise() {
        Symbol paper = symbol("CTOC/COP/2024/CRP.3");
        given(prepared())
                .when(issue(paper, DocumentKind.CONFERENCE_ROOM_PAPER, SUBJECT))
                .then(new DocumentIssued(paper, DocumentKind.CONFERENCE_ROOM_PAPER, Manner.ENTITLED, SUBJECT));
    }

    @Test
    void a_transmitting_note_a_list_of_participants_and_a_draft_report_need_no_subject() {
        Symbol list = symbol("CTOC/COP/2024/INF/2");
        Symbol draft = symbol("CTOC/COP/2024/L.1");
        given(prepared())
                .when(ISSUE_NOTE)
                .then(new DocumentIssued(
                        NOTE, DocumentKind.NOTE_BY_THE_SECRETARIAT, Manner.TRANSMITTING_WORKING_GROUP_REPORTS, null));
        given(prepared())
                .when(issue(list, DocumentKind.LIST_OF_PARTICIPANTS, null))
                .then(new DocumentIssued(list, DocumentKind.LIST_OF_PARTICIPANTS, Manner.ON, null));
        given(prepared())
                .when(issue(draft, DocumentKind.DRAFT_REPORT, null))
                .then(new DocumentIssued(draft, DocumentKind.DRAFT_REPORT, Manner.ON, null));
    }

    @Test
    void any_other_document_says_what_it_is_about() {
        given(prepared())
                .when(issue(REPORT, DocumentKind.REPORT_OF_THE_SECRETARIAT, null))
                .refusedBecause(DocumentRule.A_DOCUMENT_SAYS_WHAT_IT_IS_ABOUT, Map.of("document", REPORT));
    }

    @Test
    void a_document_is_of_a_kind_that_the_body_has() {
        DocumentKind paper = new DocumentKind("working-paper");
        given(prepared())
                .when(issue(REPORT, paper, SUBJECT))
                .refusedBecause(DocumentRule.THE_BODY_HAS_DOCUMENTS_OF_THE_KIND, Map.of("kind", paper));
        given(Scene.of("federation", prepared()))
                .when(issue(REPORT, paper, SUBJECT))
                .then(new DocumentIssued(REPORT, paper, Manner.ENTITLED, SUBJECT));
        given(Scene.of("federation", prepared()))
                .when(issue(REPORT, DocumentKind.NOTE_BY_THE_SECRETARIAT, SUBJECT))
                .refusedBecause(
                        DocumentRule.THE_BODY_HAS_DOCUMENTS_OF_THE_KIND,
                        Map.of("kind", DocumentKind.NOTE_BY_THE_SECRETARIAT));
    }

    @Test
    void what_speaks_for_itself_the_body_says() {
        DocumentKind accounts = new DocumentKind("annual-accounts");
        given(Scene.of("federation", prepared()))
                .when(issue(REPORT, accounts, null))
                .then(new DocumentIssued(REPORT, accounts, Manner.ON, null));
    }

    @Test
    void the_same_document_again_is_nothing_new() {
        given(prepared()).and(ISSUE_REPORT).when(ISSUE_REPORT).thenNothing();
    }

    @Test
    void a_document_does_not_get_the_symbol_of_the_agenda() {
        Symbol agenda = new Symbol("CTOC/COP/2024/1");
        given(prepared())
                .when(issue(agenda, DocumentKind.NOTE_BY_THE_SECRETARIAT, SUBJECT))
                .refusedBecause(StandingRule.AN_ISSUED_SYMBOL_IS_NEW, Map.of("document", agenda));
    }

    @Test
    void another_document_does_not_get_the_same_symbol() {
        given(prepared())
                .and(ISSUE_REPORT)
                .when(issue(REPORT, DocumentKind.NOTE_BY_THE_SECRETARIAT, SUBJECT))
                .refusedBecause(DocumentRule.A_SYMBOL_IS_ISSUED_ONCE, Map.of("document", REPORT));
    }

    @Test
    void a_document_does_not_get_the_symbol_of_a_draft() {
        Symbol draft = symbol("CTOC/COP/2024/L.8");
        given(prepared())
                .and(new TableDraft(
                        draft,
                        DraftKind.RESOLUTION,
                        null,
                        FIREARMS,
                        words("Firearms"),
                        List.of(MEXICO),
                        false,
                        null,
                        Map.of()))
                .when(issue(draft, DocumentKind.NOTE_BY_THE_SECRETARIAT, SUBJECT))
                .refusedBecause(DocumentRule.A_SYMBOL_IS_ISSUED_ONCE);
    }

    @Test
    void a_revision_of_a_document_not_on_record_is_noted() {
        given(prepared())
                .when(issue(symbol("CTOC/COP/2024/INF/2/Rev.2"), DocumentKind.LIST_OF_PARTICIPANTS, null))
                .thenNotes(DocumentWarning.REVISION_OF_A_DOCUMENT_NOT_ON_RECORD);
    }

    @Test
    void a_revision_of_a_document_on_record_is_in_order() {
        Symbol revision = symbol("CTOC/COP/2024/4/Rev.1");
        given(prepared())
                .and(ISSUE_REPORT)
                .when(issue(revision, DocumentKind.REPORT_OF_THE_SECRETARIAT, SUBJECT))
                .then(new DocumentIssued(revision, DocumentKind.REPORT_OF_THE_SECRETARIAT, Manner.ON, SUBJECT));
    }

    @Test
    void an_addendum_or_a_corrigendum_to_a_document_not_on_record_is_noted() {
        given(prepared())
                .when(issue(symbol("CTOC/COP/2024/INF/2/Corr.1"), DocumentKind.LIST_OF_PARTICIPANTS, null))
                .thenNotes(DocumentWarning.ADDITION_TO_A_DOCUMENT_NOT_ON_RECORD);
    }

    @Test
    void an_addendum_to_a_document_on_record_is_in_order() {
        Symbol addendum = symbol("CTOC/COP/2024/4/Add.1");
        given(prepared())
                .and(ISSUE_REPORT)
                .when(issue(addendum, DocumentKind.REPORT_OF_THE_SECRETARIAT, SUBJECT))
                .then(new DocumentIssued(addendum, DocumentKind.REPORT_OF_THE_SECRETARIAT, Manner.ON, SUBJECT));
    }

    @Test
    void documents_are_placed_under_an_item_in_their_order() {
        given(prepared())
                .and(ISSUE_REPORT)
                .and(ISSUE_NOTE)
                .when(new PlaceDocuments(FIREARMS, List.of(NOTE, REPORT)))
                .then(new DocumentsPlaced(FIREARMS, List.of(NOTE, REPORT)));
    }

    @Test
    void only_documents_not_yet_there_are_placed() {
        given(prepared())
                .and(ISSUE_REPORT)
                .and(ISSUE_NOTE)
                .and(new PlaceDocuments(FIREARMS, List.of(REPORT)))
                .when(new PlaceDocuments(FIREARMS, List.of(REPORT, NOTE)))
                .then(new DocumentsPlaced(FIREARMS, List.of(NOTE)));
    }

    @Test
    void the_same_placement_again_is_nothing_new() {
        given(prepared())
                .and(ISSUE_REPORT)
                .and(new PlaceDocuments(FIREARMS, List.of(REPORT)))
                .when(new PlaceDocuments(FIREARMS, List.of(REPORT)))
                .thenNothing();
    }

    @Test
    void a_document_not_on_record_is_not_placed() {
        given(prepared())
                .when(new PlaceDocuments(FIREARMS, List.of(REPORT)))
                .refusedBecause(DocumentRule.ONLY_DOCUMENTS_ON_RECORD_ARE_PLACED, Map.of("document", REPORT));
    }

    @Test
    void nothing_is_placed_under_an_item_that_is_not_on_the_agenda() {
        given(prepared())
                .and(ISSUE_REPORT)
                .when(new PlaceDocuments(new ItemNumber("12"), List.of(REPORT)))
                .refusedBecause(StandingRule.THE_ITEM_IS_ON_THE_AGENDA);
    }

    private static IssueDocument issue(Symbol symbol, DocumentKind kind, @Nullable Wording subject) {
        return new IssueDocument(symbol, kind, null, subject);
    }
}
