package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.events.value.StatementKind.AFTER_ACTION;
import static org.rapporteur.events.value.StatementKind.BEFORE_ACTION;
import static org.rapporteur.events.value.StatementPurpose.DISSOCIATION;
import static org.rapporteur.events.value.StatementPurpose.EXPLANATION_OF_POSITION;
import static org.rapporteur.events.value.StatementPurpose.GENERAL_STATEMENT;
import static org.rapporteur.events.value.StatementPurpose.INTERPRETATION;
import static org.rapporteur.events.value.StatementPurpose.OBJECTION;
import static org.rapporteur.events.value.StatementPurpose.RECORD;
import static org.rapporteur.events.value.StatementPurpose.RESERVATION;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.explanation;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.statement;
import static org.rapporteur.report.SessionInReport.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;

class PositionReportTest {
    private static final ParticipantsRegistered STATES = registered(Category.STATE_PARTY, "PER", "CHL", "MEX", "ZAF");
    private static final DraftAdopted ADOPTED =
            new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.CONSENSUS);
    private static final Wording PARAGRAPH = words("paragraph 5", "第5段");
    private static final Wording TEXT = words("Nothing binds us.", "我们不受约束。");

    @Test
    void positions_stand_after_the_adoption_they_do_not_prevent() {
        var report = given(
                STATES,
                TABLED,
                ADOPTED,
                explanation(DISSOCIATION, AFTER_ACTION, "PER"),
                explanation(RESERVATION, AFTER_ACTION, "CHL"),
                position(DISSOCIATION, AFTER_ACTION, "MEX", PARAGRAPH, null),
                position(DISSOCIATION, AFTER_ACTION, "ZAF", PARAGRAPH, null),
                explanation(OBJECTION, AFTER_ACTION, "CHL"),
                explanation(EXPLANATION_OF_POSITION, AFTER_ACTION, "ZAF"));

        assertThat(report.inEnglish())
                .containsSequence(
                        "After the adoption of the draft resolution, a statement in explanation of position was made"
                                + " by the representative of South Africa.",
                        "After the adoption of the draft resolution, the representative of Chile entered a"
                                + " reservation.",
                        "After the adoption of the draft resolution, the representative of Peru dissociated its"
                                + " delegation from the consensus.",
                        "After the adoption of the draft resolution, the representatives of Mexico and South Africa"
                                + " dissociated their delegations from the consensus on paragraph 5.",
                        "After the adoption of the draft resolution, the representative of Chile stated that its"
                                + " delegation did not join in the consensus.");
        assertThat(report.inChinese())
                .containsSequence(
                        "决议草案通过后，智利的代表提出保留。",
                        "决议草案通过后，秘鲁的代表表示，其代表团不参加协商一致意见。",
                        "决议草案通过后，墨西哥和南非的代表表示，其代表团不参加关于第5段的协商一致意见。",
                        "决议草案通过后，智利的代表表示，其代表团未参加协商一致意见。");
        assertThat(report.basisOf("on paragraph 5")).containsExactly(11L, 12L);
    }

    @Test
    void nobody_is_said_to_have_left_a_consensus_that_there_was_not() {
        var report = given(
                STATES,
                TABLED,
                explanation(DISSOCIATION, BEFORE_ACTION, "PER"),
                position(OBJECTION, BEFORE_ACTION, "CHL", PARAGRAPH, TEXT),
                new QuestionDecided(
                        SECOND,
                        ITEM,
                        Question.ofDraft(DRAFT),
                        DecisionOutcome.REJECTED,
                        Decision.by(
                                new Vote(VotingMethod.RECORDED, Tally.of(1, 3, 0), null, null, List.of(), List.of())),
                        null),
                new DraftNotAdopted(SECOND, DRAFT, DRAFT, DecisionOutcome.REJECTED));

        assertThat(report.inEnglish())
                .containsSequence(
                        "Before the vote, the representative of Peru stated that its delegation would not join in a"
                                + " consensus.",
                        "Before the vote, the representative of Chile stated its objection to paragraph 5, as"
                                + " follows: “Nothing binds us.”");
        assertThat(report.inChinese()).containsSequence("表决前，秘鲁的代表表示，其代表团不会参加协商一致意见。", "表决前，智利的代表表示反对第5段：“我们不受约束。”");
    }

    @Test
    void the_words_of_a_position_are_told_where_they_were_kept() {
        var report = given(
                STATES,
                TABLED,
                explanation(GENERAL_STATEMENT, BEFORE_ACTION, "CHL"),
                explanation(GENERAL_STATEMENT, BEFORE_ACTION, "ZAF"),
                ADOPTED,
                position(RESERVATION, AFTER_ACTION, "PER", PARAGRAPH, TEXT),
                position(INTERPRETATION, AFTER_ACTION, "MEX", PARAGRAPH, TEXT),
                explanation(INTERPRETATION, AFTER_ACTION, "ZAF"),
                position(RECORD, AFTER_ACTION, "CHL", null, TEXT));

        assertThat(report.inEnglish())
                .contains(
                        "Before the adoption of the draft resolution, general statements were made by the"
                                + " representatives of Chile and South Africa.",
                        "After the adoption of the draft resolution, the representative of Peru entered a reservation"
                                + " on paragraph 5, as follows: “Nothing binds us.”",
                        "After the adoption of the draft resolution, the representative of Mexico stated its"
                                + " understanding of paragraph 5 as follows: “Nothing binds us.”",
                        "After the adoption of the draft resolution, the representative of South Africa made an"
                                + " interpretative statement.",
                        "After the adoption of the draft resolution, the representative of Chile requested that the"
                                + " following statement be reflected in the report: “Nothing binds us.”");
        assertThat(report.inChinese())
                .contains(
                        "决议草案通过前，智利和南非的代表作了一般性发言。",
                        "决议草案通过后，秘鲁的代表对第5段提出保留如下：“我们不受约束。”",
                        "决议草案通过后，墨西哥的代表就第5段说明其理解如下：“我们不受约束。”",
                        "决议草案通过后，智利的代表要求将下列声明载入报告：“我们不受约束。”");
    }

    @Test
    void a_group_has_its_position_put_on_record_under_an_item() {
        var report = given(
                STATES,
                statement("CHL"),
                new StatementMade(
                        FIRST,
                        ITEM,
                        StatementKind.DEBATE,
                        new ParticipantCode("ZAF"),
                        null,
                        List.of(new GroupCode("african-group")),
                        false,
                        List.of(),
                        Delivery.IN_PERSON,
                        null,
                        null,
                        RECORD,
                        words("assistance to victims", "对受害人的援助"),
                        null));

        assertThat(report.inEnglish())
                .containsSequence(
                        "A statement was made by the representative of Chile.",
                        "The representative of South Africa (on behalf of the Group of African States) requested that"
                                + " its position on assistance to victims be reflected in the report.");
        assertThat(report.inChinese()).contains("南非（代表非洲国家组）的代表要求将其关于对受害人的援助的立场载入报告。");
    }

    @Test
    void an_observer_has_its_position_put_on_record() {
        var report =
                given(registered(Category.SIGNATORY, "IRN"), TABLED, ADOPTED, explanation(RECORD, AFTER_ACTION, "IRN"));

        assertThat(report.inEnglish())
                .contains("After the adoption of the draft resolution, the observer for the Islamic Republic of Iran,"
                        + " a signatory State, requested that its position be reflected in the report.");
    }

    private static StatementMade position(
            StatementPurpose purpose,
            StatementKind kind,
            String speaker,
            @Nullable Wording passage,
            @Nullable Wording text) {
        StatementMade plain = explanation(purpose, kind, speaker);
        return new StatementMade(
                plain.meeting(),
                plain.item(),
                kind,
                plain.speaker(),
                null,
                List.of(),
                false,
                List.of(),
                Delivery.IN_PERSON,
                null,
                plain.draft(),
                purpose,
                passage,
                text);
    }
}
