package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.ReportEvent.ReportAdoptedInPart;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.fact.ReportEvent.ReportPostponed;
import org.rapporteur.events.fact.ReportEvent.ReportReissued;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Symbol;

class ReportAdoptionTest {
    private static final Symbol DRAFT = new Symbol("CTOC/COP/2024/L.1");
    private static final ReportAdopted ADOPTED = new ReportAdopted(SECOND, DRAFT, List.of());

    @Test
    void as_it_was_issued() {
        assertThat(given(ADOPTED).inEnglish())
                .contains("At its 2nd meeting, on 15 October 2024, the Conference adopted the report on its twelfth"
                        + " session (CTOC/COP/2024/L.1).");
    }

    @Test
    void as_amended_on_an_understanding_and_entrusted_to_be_finished() {
        var report = given(new ReportAdopted(
                SECOND,
                DRAFT,
                List.of(),
                true,
                words("the proceedings of the afternoon would be added.", "将增补下午的议事情况。"),
                new OfficeCode("rapporteur")));

        assertThat(report.inEnglish())
                .contains("At its 2nd meeting, on 15 October 2024, the Conference adopted the report on its twelfth"
                        + " session (CTOC/COP/2024/L.1), as orally amended, on the understanding that the proceedings"
                        + " of the afternoon would be added, and entrusted the Rapporteur with its finalization.");
        assertThat(report.inChinese())
                .anyMatch(paragraph ->
                        paragraph.endsWith("通过了经口头修正的第十二届会议报告（CTOC/COP/2024/L.1），但有一项谅解，即将增补下午的议事情况，并委托报告员完成报告定稿。"));
    }

    @Test
    void part_by_part_and_later() {
        var report = given(
                new ReportAdoptedInPart(FIRST, DRAFT, words("chapters I to III", "第一章至第三章")),
                new ReportPostponed(FIRST, words("its next meeting", "下一次会议")),
                ADOPTED);

        assertThat(report.inEnglish())
                .containsSequence(
                        "At its 1st meeting, on 14 October 2024, the Conference adopted chapters I to III of the draft"
                                + " report on its twelfth session (CTOC/COP/2024/L.1).",
                        "At the same meeting, the Conference decided to postpone the adoption of the report on its"
                                + " twelfth session until its next meeting.",
                        "At its 2nd meeting, on 15 October 2024, the Conference adopted the report on its twelfth"
                                + " session (CTOC/COP/2024/L.1).");
        assertThat(report.inChinese())
                .anyMatch(paragraph -> paragraph.endsWith("通过了第十二届会议报告草稿（CTOC/COP/2024/L.1）第一章至第三章。"))
                .anyMatch(paragraph -> paragraph.endsWith("决定将第十二届会议报告推迟至下一次会议通过。"));
        assertThat(given(new ReportPostponed(SECOND, null)).inEnglish())
                .contains("At its 2nd meeting, on 15 October 2024, the Conference decided to postpone the adoption of"
                        + " the report on its twelfth session.");
    }

    @Test
    void a_reissue_stands_on_the_title_page() {
        var report = given(
                ADOPTED,
                new ReportIssued(new Symbol("CTOC/COP/2024/11"), LocalDate.parse("2024-11-05"), Language.ENGLISH),
                new ReportReissued(LocalDate.parse("2024-12-05"), words("for technical reasons", "因技术原因")));

        assertThat(report.document(Language.ENGLISH).titlePage().particulars())
                .last()
                .isEqualTo("Reissued for technical reasons on 5 December 2024");
        assertThat(report.document(Language.CHINESE).titlePage().particulars())
                .last()
                .isEqualTo("2024年12月5日因技术原因重新印发");
    }
}
