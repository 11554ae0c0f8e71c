package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.givenOf;
import static org.rapporteur.report.SessionInReport.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DocumentEvent.DocumentsPlaced;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.document.Block.Paragraph;

class DocumentsReportTest {
    private static final Symbol NOTE = new Symbol("CTOC/COP/2024/3");

    /** Nobody forbids it, and the item may have lost its group since the document was placed under it. */
    @Test
    void reports_of_groups_are_told_also_under_an_item_of_no_group() {
        var silent = given(transmitting(null), new DocumentsPlaced(ITEM, List.of(NOTE)));
        var speaking = given(
                transmitting(words("the reports of two groups", "两个工作组的报告")), new DocumentsPlaced(ITEM, List.of(NOTE)));

        assertThat(silent.inEnglish())
                .anyMatch(told -> told.contains(
                        "the note by the Secretariat transmitting the reports of working groups (CTOC/COP/2024/3)"));
        assertThat(silent.inChinese()).anyMatch(told -> told.contains("各工作组的报告"));
        assertThat(speaking.inEnglish()).anyMatch(told -> told.contains("transmitting the reports of two groups"));
    }

    @Test
    void documents_are_called_as_the_body_calls_them() {
        Symbol paper = new Symbol("FED 2024/7");
        Symbol accounts = new Symbol("FED 2024/8");
        var report = givenOf(
                "model-federation",
                new DocumentIssued(paper, new DocumentKind("working-paper"), Manner.ENTITLED, words("Dues", "会费")),
                new DocumentIssued(accounts, new DocumentKind("accounts"), Manner.ON, null),
                new DocumentIssued(NOTE, DocumentKind.NOTE_BY_THE_SECRETARIAT, Manner.ON, words("dues", "会费")),
                new DocumentsPlaced(ITEM, List.of(paper, accounts, NOTE)));

        assertThat(entries(report, Language.ENGLISH))
                .containsExactly(
                        "Working paper entitled “Dues” (FED 2024/7);",
                        "Annual accounts (FED 2024/8);",
                        "Note by the Secretariat on dues (CTOC/COP/2024/3).");
        assertThat(entries(report, Language.CHINESE)).contains("年度账目（FED 2024/8）；");
    }

    private static List<String> entries(SessionInReport report, Language language) {
        return report.document(language).body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.entries().stream())
                .map(entry -> words(entry.text()))
                .toList();
    }

    private static DocumentIssued transmitting(@Nullable Wording subject) {
        return new DocumentIssued(
                NOTE, DocumentKind.NOTE_BY_THE_SECRETARIAT, Manner.TRANSMITTING_WORKING_GROUP_REPORTS, subject);
    }
}
