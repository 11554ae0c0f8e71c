package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.AgendaEvent.AgendaAmended;
import org.rapporteur.events.fact.AgendaEvent.ItemDeferred;
import org.rapporteur.events.fact.AgendaEvent.ItemHeldInAbeyance;
import org.rapporteur.events.fact.AgendaEvent.ItemReopened;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemInAbeyance;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RenamedItem;
import org.rapporteur.events.value.Symbol;

class AgendaReportTest {
    private static final Symbol AGENDA = new Symbol("CTOC/COP/2024/1");
    private static final ItemNumber FIVE = new ItemNumber("5");

    @Test
    void an_agenda_adopted_as_it_was_issued_is_told_as_ever() {
        var report = given(new AgendaAdopted(FIRST, AGENDA));

        assertThat(report.inEnglish())
                .contains("At its 1st meeting, on 14 October 2024, the Conference adopted the provisional agenda"
                        + " contained in document CTOC/COP/2024/1.");
    }

    @Test
    void what_was_left_out_held_in_abeyance_and_amended_is_told() {
        var report = given(new AgendaAdopted(
                FIRST, AGENDA, List.of(FIVE), List.of(new ItemInAbeyance(ITEM, words("until Friday", "至星期五"))), true));

        assertThat(report.inEnglish())
                .contains("At its 1st meeting, on 14 October 2024, the Conference adopted the provisional agenda"
                        + " contained in document CTOC/COP/2024/1, as orally amended, with the exception of item"
                        + " 5, item 2 (until Friday) being held in abeyance.");
        assertThat(report.inChinese())
                .anySatisfy(paragraph -> assertThat(paragraph).contains("经口头修正", "但项目5除外", "项目2（至星期五）暂时搁置"));
    }

    @Test
    void how_it_was_adopted_is_told_where_that_was_said() {
        var report = given(
                new QuestionDecided(
                        FIRST,
                        null,
                        Question.of(QuestionKind.AGENDA),
                        DecisionOutcome.ADOPTED,
                        Decision.in(DecisionMode.WITHOUT_A_VOTE),
                        null),
                new AgendaAdopted(FIRST, AGENDA));

        assertThat(report.inEnglish())
                .contains("At its 1st meeting, on 14 October 2024, the Conference adopted, without a vote, the"
                        + " provisional agenda contained in document CTOC/COP/2024/1.");
    }

    @Test
    void chapters_follow_the_agenda_as_it_became() {
        AgendaItem added = new AgendaItem(FIVE, ItemRole.SUBSTANTIVE, words("Emerging crimes", "新出现的犯罪"), null);
        var report = given(
                new AgendaAdopted(FIRST, AGENDA),
                new AgendaAmended(
                        FIRST,
                        List.of(added),
                        List.of(),
                        List.of(new RenamedItem(ITEM, words("Assistance and training", "援助和培训"))),
                        null),
                new ItemTakenUp(SECOND, FIVE));

        assertThat(report.inEnglish())
                .contains(
                        "At its 1st meeting, on 14 October 2024, the Conference adopted the provisional agenda"
                                + " contained in document CTOC/COP/2024/1.",
                        "At the same meeting, the Conference decided to include in its agenda, as item 5, an item"
                                + " entitled “Emerging crimes” and to change the title of agenda item 2 to “Assistance and"
                                + " training”.",
                        "At its 1st meeting, on 14 October 2024, the Conference considered agenda item 2, entitled"
                                + " “Assistance and training”.",
                        "At its 2nd meeting, on 15 October 2024, the Conference considered agenda item 5, entitled"
                                + " “Emerging crimes”.");
    }

    @Test
    void an_item_that_was_put_aside_and_reopened_says_so() {
        var report = given(
                new ItemHeldInAbeyance(FIRST, ITEM, words("until Friday", "至星期五")),
                new ItemReopened(SECOND, ITEM),
                new ItemDeferred(SECOND, ITEM, 13));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "At the same meeting, the Conference decided to hold agenda item 2 in abeyance (until Friday).",
                        "At its 2nd meeting, on 15 October 2024, the Conference reopened the consideration of agenda"
                                + " item 2.",
                        "At the same meeting, the Conference decided to defer the consideration of agenda item 2 to its"
                                + " thirteenth session.");
        assertThat(report.inChinese())
                .anySatisfy(paragraph -> assertThat(paragraph).contains("将议程项目2推迟到第十三届会议审议"));
    }
}
