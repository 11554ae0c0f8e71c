package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.value.DecisionVerb;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Block.Heading;
import org.rapporteur.report.document.Block.Quoted;

class DecisionReportTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TAKE_NOTE            | the report     | took note of the report.                | 报告 | 注意到报告。
        EXPRESS_APPRECIATION | the offer.     | expressed its appreciation for the offer. | 邀请 | 对邀请表示赞赏。
        WELCOME              | the progress   | welcomed the progress.                  | 进展 | 欢迎进展。
        ENDORSE              | the timetable. | endorsed the timetable.                 | 时间表。 | 核可时间表。
        AGREE                | to go on       | agreed to go on.                        | 继续 | 商定继续。
        REQUEST_SECRETARIAT  | to report back | requested the Secretariat to report back. | 汇报 | 请秘书处汇报。
        """)
    void a_body_does_more_than_decide(
            DecisionVerb verb, String english, String told, String chinese, String toldInChinese) {
        var report = given(new ProceduralDecisionTaken(SECOND, ITEM, words(english, chinese), verb));

        assertThat(report.inEnglish()).contains("At its 2nd meeting, on 15 October 2024, the Conference " + told);
        assertThat(report.inChinese()).anyMatch(paragraph -> paragraph.endsWith(toldInChinese));
    }

    @Test
    void one_that_has_a_number_is_printed_under_it_and_cited_by_it() {
        var report = given(
                new ProceduralDecisionTaken(SECOND, ITEM, words("To go on.", "继续。"), null, new TextNumber("12/2")),
                new ProceduralDecisionTaken(
                        SECOND, ITEM, words("the report", "报告"), DecisionVerb.TAKE_NOTE, new TextNumber("12/1")));

        assertThat(report.document(Language.ENGLISH).body().stream().map(DecisionReportTest::printed))
                .containsSubsequence(
                        "A. Decisions",
                        "Decision 12/1",
                        "The Conference took note of the report.",
                        "Decision 12/2",
                        "To go on.");
        assertThat(report.document(Language.CHINESE).body().stream().map(DecisionReportTest::printed))
                .containsSubsequence("A. 决定", "第12/1号决定", "缔约方会议注意到报告。");
        assertThat(report.inEnglish())
                .contains(
                        "At its 2nd meeting, on 15 October 2024, the Conference, in its decision 12/2, decided as"
                                + " follows: To go on.",
                        "At the same meeting, the Conference, in its decision 12/1, took note of the report.");
        assertThat(report.inChinese()).anyMatch(paragraph -> paragraph.endsWith("在其第12/2号决定中决定：继续。"));
    }

    private static String printed(Block block) {
        return switch (block) {
            case Heading heading -> (heading.number() + " " + SessionInReport.words(heading.text())).strip();
            case Quoted quoted -> SessionInReport.words(quoted.text());
            default -> "";
        };
    }
}
