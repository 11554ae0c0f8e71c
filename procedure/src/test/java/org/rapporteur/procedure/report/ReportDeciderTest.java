package org.rapporteur.procedure.report;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.REPORT;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.ReportCommand.AdoptReport;
import org.rapporteur.events.act.ReportCommand.AdoptReportInPart;
import org.rapporteur.events.act.ReportCommand.IssueReport;
import org.rapporteur.events.act.ReportCommand.PostponeReport;
import org.rapporteur.events.act.ReportCommand.ReissueReport;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.ReportEvent.ReportAdoptedInPart;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.fact.ReportEvent.ReportPostponed;
import org.rapporteur.events.fact.ReportEvent.ReportReissued;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.state.StandingRule;

class ReportDeciderTest {
    private static final Symbol DRAFT = symbol("CTOC/COP/2024/L.1");
    private static final Symbol ADDENDUM = symbol("CTOC/COP/2024/L.1/Add.1");
    private static final Symbol FINAL = symbol("CTOC/COP/2024/11");
    private static final LocalDate IN_NOVEMBER = LocalDate.parse("2024-11-11");

    private static final AdoptReport ADOPT = new AdoptReport(DRAFT, List.of(ADDENDUM));
    private static final ReportAdopted ADOPTED = new ReportAdopted(PLENARY, DRAFT, List.of(ADDENDUM));
    private static final IssueReport ISSUE = new IssueReport(FINAL, IN_NOVEMBER, Language.ENGLISH);
    private static final ReportIssued ISSUED = new ReportIssued(FINAL, IN_NOVEMBER, Language.ENGLISH);

    @Test
    void the_draft_report_and_its_addenda_are_adopted() {
        given(deciding(REPORT))
                .and(draftReport(DRAFT), draftReport(ADDENDUM))
                .when(ADOPT)
                .then(ADOPTED);
    }

    @Test
    void adopting_it_again_is_nothing_new_even_after_its_item() {
        given(deciding(REPORT))
                .and(ADOPTED, new ItemConcluded(PLENARY, REPORT))
                .when(ADOPT)
                .thenNothing();
    }

    @Test
    void no_other_report_is_adopted() {
        given(deciding(REPORT))
                .and(ADOPTED)
                .when(new AdoptReport(DRAFT, List.of()))
                .refusedBecause(ReportRule.THE_REPORT_IS_ADOPTED_ONCE);
    }

    @Test
    void the_report_is_adopted_under_its_own_item() {
        given(deciding(FIREARMS))
                .and(draftReport(DRAFT), draftReport(ADDENDUM))
                .when(ADOPT)
                .refusedBecause(ReportRule.THE_REPORT_IS_ADOPTED_UNDER_ITS_ITEM);
    }

    @Test
    void an_addendum_that_was_not_issued_is_not_adopted() {
        given(deciding(REPORT))
                .and(draftReport(DRAFT))
                .when(ADOPT)
                .refusedBecause(ReportRule.ONLY_A_DRAFT_REPORT_ON_RECORD_IS_ADOPTED, Map.of("document", ADDENDUM));
    }

    @Test
    void another_kind_of_document_is_not_adopted_as_the_report() {
        given(deciding(REPORT))
                .and(draftReport(DRAFT))
                .and(new DocumentIssued(ADDENDUM, DocumentKind.NOTE_BY_THE_SECRETARIAT, Manner.ON, words("costs")))
                .when(ADOPT)
                .refusedBecause(ReportRule.ONLY_A_DRAFT_REPORT_ON_RECORD_IS_ADOPTED);
    }

    @Test
    void it_is_adopted_as_amended_on_an_understanding_and_entrusted_to_be_finished() {
        given(deciding(REPORT))
                .and(draftReport(DRAFT))
                .when(new AdoptReport(
                        DRAFT, List.of(), null, true, words("it would be finalized"), new OfficeCode("rapporteur")))
                .then(new ReportAdopted(
                        PLENARY, DRAFT, List.of(), true, words("it would be finalized"), new OfficeCode("rapporteur")));
    }

    @Test
    void it_is_entrusted_to_an_office_that_the_body_has() {
        given(deciding(REPORT))
                .and(draftReport(DRAFT))
                .when(new AdoptReport(DRAFT, List.of(), null, false, null, new OfficeCode("gardener")))
                .refusedBecause(ReportRule.THE_REPORT_IS_ENTRUSTED_TO_AN_OFFICER, Map.of("office", "gardener"));
    }

    @Test
    void parts_of_it_are_adopted_before_the_whole() {
        AdoptReportInPart firstChapter = new AdoptReportInPart(DRAFT, words("chapter I"));
        ReportAdoptedInPart adopted = new ReportAdoptedInPart(PLENARY, DRAFT, words("chapter I"));

        given(deciding(REPORT)).and(draftReport(DRAFT)).when(firstChapter).then(adopted);
        given(deciding(REPORT))
                .and(draftReport(DRAFT))
                .and(adopted)
                .when(firstChapter)
                .thenNothing();
        given(deciding(REPORT)).when(firstChapter).refusedBecause(ReportRule.ONLY_A_DRAFT_REPORT_ON_RECORD_IS_ADOPTED);
        given(deciding(FIREARMS))
                .and(draftReport(DRAFT))
                .when(firstChapter)
                .refusedBecause(ReportRule.THE_REPORT_IS_ADOPTED_UNDER_ITS_ITEM);
        given(deciding(REPORT))
                .and(draftReport(DRAFT))
                .and(ADOPTED)
                .when(firstChapter)
                .refusedBecause(ReportRule.THE_REPORT_IS_ADOPTED_ONCE);
        given(deciding(REPORT))
                .and(draftReport(DRAFT), draftReport(ADDENDUM))
                .and(adopted)
                .when(ADOPT)
                .then(ADOPTED);
    }

    @Test
    void its_adoption_is_postponed_until_it_comes() {
        PostponeReport postpone = new PostponeReport(words("its resumed session"));
        ReportPostponed postponed = new ReportPostponed(PLENARY, words("its resumed session"));

        given(deciding(REPORT)).when(postpone).then(postponed);
        given(deciding(REPORT)).and(postponed).when(postpone).thenNothing();
        given(deciding(REPORT))
                .and(ADOPTED)
                .when(postpone)
                .refusedBecause(ReportRule.AN_ADOPTED_REPORT_IS_NOT_POSTPONED);
        given(deciding(FIREARMS)).when(postpone).refusedBecause(ReportRule.THE_REPORT_IS_ADOPTED_UNDER_ITS_ITEM);
    }

    @Test
    void what_was_issued_is_reissued() {
        ReissueReport reissue = new ReissueReport(IN_NOVEMBER.plusDays(1), words("for technical reasons"));
        ReportReissued reissued = new ReportReissued(IN_NOVEMBER.plusDays(1), words("for technical reasons"));

        given(deciding(REPORT)).and(ADOPTED, ISSUED).when(reissue).then(reissued);
        given(deciding(REPORT)).and(ADOPTED, ISSUED, reissued).when(reissue).thenNothing();
        given(deciding(REPORT))
                .and(ADOPTED)
                .when(reissue)
                .refusedBecause(
                        ReportRule.THE_REPORT_IS_ISSUED_BEFORE_IT_IS_REISSUED, Map.of("date", IN_NOVEMBER.plusDays(1)));
        given(deciding(REPORT))
                .and(ADOPTED, ISSUED)
                .when(new ReissueReport(IN_NOVEMBER.minusDays(1), words("for technical reasons")))
                .refusedBecause(ReportRule.THE_REPORT_IS_ISSUED_BEFORE_IT_IS_REISSUED);
    }

    @Test
    void the_report_is_not_adopted_without_a_quorum() {
        given(considering(REPORT))
                .and(draftReport(DRAFT), draftReport(ADDENDUM))
                .when(ADOPT)
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
    }

    @Test
    void the_adopted_report_is_issued_once() {
        given(deciding(REPORT)).and(ADOPTED).when(ISSUE).then(ISSUED);
        given(deciding(REPORT)).and(ADOPTED, ISSUED).when(ISSUE).thenNothing();
        given(deciding(REPORT))
                .and(ADOPTED, ISSUED)
                .when(new IssueReport(FINAL, IN_NOVEMBER, Language.FRENCH))
                .refusedBecause(ReportRule.THE_REPORT_IS_ISSUED_ONCE);
    }

    @Test
    void a_report_is_issued_after_the_session_under_a_symbol_of_its_own() {
        given(deciding(REPORT))
                .and(ADOPTED)
                .when(new IssueReport(FINAL, MONDAY.minusDays(1), Language.ENGLISH))
                .refusedBecause(ReportRule.A_REPORT_IS_ISSUED_AFTER_THE_SESSION);
        given(deciding(REPORT))
                .and(ADOPTED)
                .when(new IssueReport(symbol("CTOC/COP/2024/1"), IN_NOVEMBER, Language.ENGLISH))
                .refusedBecause(StandingRule.AN_ISSUED_SYMBOL_IS_NEW);
    }

    @Test
    void an_item_that_is_open_when_the_report_is_adopted_is_noted() {
        given(deciding(FIREARMS))
                .and(new ItemTakenUp(PLENARY, REPORT))
                .and(draftReport(DRAFT), draftReport(ADDENDUM))
                .when(ADOPT)
                .thenNotes(ReportWarning.ITEM_OPEN_WHEN_THE_REPORT_WAS_ADOPTED);
    }

    @Test
    void a_report_that_was_not_adopted_is_not_issued() {
        given(deciding(REPORT)).when(ISSUE).refusedBecause(ReportRule.THE_REPORT_IS_ISSUED_AFTER_ITS_ADOPTION);
    }

    private static DocumentIssued draftReport(Symbol symbol) {
        return new DocumentIssued(symbol, DocumentKind.DRAFT_REPORT, Manner.ON, null);
    }
}
