package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.statement;
import static org.rapporteur.report.SessionInReport.statementAfter;
import static org.rapporteur.report.SessionInReport.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DebateEvent.CeremonyHeld;
import org.rapporteur.events.fact.DebateEvent.GuestHeard;
import org.rapporteur.events.fact.DebateEvent.MessageDelivered;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.SecretariatResponded;
import org.rapporteur.events.fact.DebateEvent.SilenceObserved;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.CeremonyKind;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SecretariatAnswer;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Wording;

class CeremonyReportTest {
    private static final ParticipantsRegistered STATES = registered(Category.STATE_PARTY, "PER", "CHL", "ZAF");
    private static final DraftAdopted ADOPTED =
            new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.CONSENSUS);

    @Test
    void before_any_item_they_open_the_session() {
        var report = given(
                new SilenceObserved(FIRST, null, words("the victims of the earthquake", "地震遇难者"), 1),
                new MessageDelivered(
                        FIRST, null, words("the Secretary-General", "秘书长"), words("the Executive Director", "执行主任")),
                new GuestHeard(FIRST, null, words("the Mayor of Vienna", "维也纳市长")),
                new GuestHeard(FIRST, null, words("the President of the Economic and Social Council", "经济及社会理事会主席")));

        assertThat(report.inEnglish())
                .containsSequence(
                        "At its 1st meeting, on 14 October 2024, the Conference observed a minute of silence in"
                                + " memory of the victims of the earthquake.",
                        "A message from the Secretary-General was read out by the Executive Director.",
                        "At its 1st meeting, statements were made by the Mayor of Vienna and the President of the"
                                + " Economic and Social Council.");
        assertThat(report.inChinese())
                .contains("执行主任宣读了秘书长的致辞。")
                .anyMatch(paragraph -> paragraph.endsWith("为悼念地震遇难者默哀1分钟。"))
                .anyMatch(paragraph -> paragraph.endsWith("维也纳市长和经济及社会理事会主席作了发言。"));
        assertThat(report.basisOf("Mayor of Vienna")).containsExactly(8L, 9L);
    }

    @Test
    void tributes_and_videos_are_told() {
        var report = given(
                new CeremonyHeld(FIRST, null, CeremonyKind.TRIBUTE, words("its founders", "创始人")),
                new CeremonyHeld(FIRST, null, CeremonyKind.VIDEO, words("Twenty years on", "二十年后")));

        assertThat(report.inEnglish())
                .containsSequence(
                        "At its 1st meeting, on 14 October 2024, the Conference paid tribute to its founders.",
                        "At the same meeting, a video entitled “Twenty years on” was shown.");
        assertThat(report.inChinese())
                .anyMatch(paragraph -> paragraph.endsWith("向创始人表示敬意。"))
                .anyMatch(paragraph -> paragraph.endsWith("播放了题为“二十年后”的录像。"));
    }

    @Test
    void so_they_do_under_the_item_it_opens_with() {
        ItemNumber opening = new ItemNumber("1");
        var report = given(
                new ProvisionalAgendaIssued(
                        new Symbol("CTOC/COP/2024/1"),
                        List.of(new AgendaItem(opening, ItemRole.OPENING, words("Opening", "开幕"), null))),
                new PresidentSpoke(FIRST, opening, 12),
                new SilenceObserved(FIRST, opening, null, 1));

        assertThat(report.inEnglish())
                .filteredOn(paragraph -> paragraph.contains("silence") || paragraph.contains("opening statement"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("observed a minute of silence."),
                        second -> assertThat(second).contains("an opening statement was made"));
    }

    @Test
    void under_an_item_they_are_told_before_its_debate() {
        var report = given(
                STATES,
                statement("CHL"),
                new SilenceObserved(FIRST, ITEM, null, 2),
                new MessageDelivered(FIRST, ITEM, words("the Secretary-General", "秘书长"), null));

        assertThat(report.inEnglish())
                .containsSequence(
                        "At the same meeting, the Conference observed two minutes of silence.",
                        "A message from the Secretary-General was delivered.",
                        "A statement was made by the representative of Chile.");
    }

    @Test
    void what_the_secretariat_answers_stands_on_the_side_of_the_adoption_it_was_given_on() {
        var report = given(
                STATES,
                TABLED,
                answer(SecretariatAnswer.INFORMATION, StatementKind.DEBATE, null, null),
                answer(SecretariatAnswer.LEGAL_OPINION, StatementKind.BEFORE_ACTION, DRAFT, null),
                ADOPTED,
                answer(
                        SecretariatAnswer.CLARIFICATION,
                        StatementKind.AFTER_ACTION,
                        DRAFT,
                        words("The costs would be met from voluntary contributions.", "费用由自愿捐款支付。")));

        assertThat(report.inEnglish())
                .contains("A representative of the Secretariat provided information.")
                .contains("Before the adoption of the draft resolution, a representative of the Secretariat gave a"
                        + " legal opinion.")
                .contains("After the adoption of the draft resolution, a representative of the Secretariat provided"
                        + " clarification, as follows: “The costs would be met from voluntary contributions.”");
        assertThat(report.inChinese())
                .contains("秘书处代表提供了资料。", "决议草案通过前，秘书处代表提供了法律意见。", "决议草案通过后，秘书处代表作了澄清如下：“费用由自愿捐款支付。”");
    }

    @Test
    void what_is_submitted_in_writing_is_not_said_to_have_been_made() {
        var report = given(
                STATES,
                statement("CHL"),
                inWriting(statement("PER"), null),
                inWriting(statement("ZAF"), null, new GroupCode("african-group")),
                TABLED,
                ADOPTED,
                inWriting(statementAfter(DRAFT, "CHL"), null),
                inWriting(statementAfter(DRAFT, "PER"), StatementPurpose.EXPLANATION_OF_POSITION));

        assertThat(report.inEnglish())
                .containsSequence(
                        "A statement was made by the representative of Chile.",
                        "Written statements were submitted by the representatives of Peru and South Africa (on behalf"
                                + " of the Group of African States).")
                .containsSequence(
                        "After the adoption of the draft resolution, a statement in explanation of position was made"
                                + " by the representative of Peru (submitted in writing).",
                        "A written statement was submitted by the representative of Chile.");
        assertThat(report.inChinese()).contains("秘鲁和南非（代表非洲国家组）的代表提交了书面发言。");
    }

    @Test
    void nobody_opens_a_session_in_writing() {
        StatementMade opening = inWriting(statement("PER"), null);
        var report = given(
                STATES,
                new StatementMade(
                        FIRST,
                        null,
                        StatementKind.OPENING,
                        opening.speaker(),
                        null,
                        List.of(),
                        false,
                        List.of(),
                        Delivery.IN_WRITING,
                        null,
                        null,
                        null,
                        null,
                        null));

        assertThat(report.inEnglish())
                .contains("A written statement was submitted by the representative of Peru.")
                .noneMatch(paragraph -> paragraph.contains("opening statement"));
    }

    private static SecretariatResponded answer(
            SecretariatAnswer answer, StatementKind kind, @Nullable Symbol draft, @Nullable Wording text) {
        return new SecretariatResponded(SECOND, ITEM, kind, answer, draft, text);
    }

    private static StatementMade inWriting(
            StatementMade spoken, @Nullable StatementPurpose purpose, GroupCode... groups) {
        ItemNumber item = spoken.item();
        ParticipantCode speaker = spoken.speaker();
        return new StatementMade(
                spoken.meeting(),
                item,
                spoken.kind(),
                speaker,
                null,
                List.of(groups),
                false,
                List.of(),
                Delivery.IN_WRITING,
                null,
                spoken.draft(),
                purpose,
                null,
                null);
    }
}
