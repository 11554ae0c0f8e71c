package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.events.value.StatementKind.AFTER_ACTION;
import static org.rapporteur.events.value.StatementKind.BEFORE_ACTION;
import static org.rapporteur.events.value.StatementPurpose.EXPLANATION_OF_POSITION;
import static org.rapporteur.events.value.StatementPurpose.EXPLANATION_OF_VOTE;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.explanation;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.statementAfter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;

class ExplanationReportTest {
    private static final ParticipantsRegistered STATES = registered(Category.STATE_PARTY, "PER", "CHL", "MEX", "ALB");
    private static final ParticipantsRegistered SIGNATORY = registered(Category.SIGNATORY, "IRN");
    private static final DraftAdopted ADOPTED =
            new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.CONSENSUS);

    @Test
    void explanations_of_vote_stand_right_before_and_right_after_the_vote() {
        var report = given(
                STATES,
                TABLED,
                explanation(EXPLANATION_OF_VOTE, BEFORE_ACTION, "CHL"),
                explanation(EXPLANATION_OF_VOTE, BEFORE_ACTION, "MEX"),
                explanation(null, BEFORE_ACTION, "ALB"),
                decided(DecisionOutcome.REJECTED, Decision.by(vote())),
                new DraftNotAdopted(SECOND, DRAFT, DRAFT, DecisionOutcome.REJECTED),
                statementAfter(DRAFT, "ALB"),
                explanation(EXPLANATION_OF_VOTE, AFTER_ACTION, "PER"));

        assertThat(report.inEnglish())
                .containsSequence(
                        "A statement was made by the representative of Albania.",
                        "Before the vote, statements in explanation of vote were made by the representatives of Chile"
                                + " and Mexico.",
                        "At its 2nd meeting, on 15 October 2024, the Conference rejected, by a recorded vote of 1 to 3,"
                                + " with no abstentions, draft resolution CTOC/COP/2024/L.8, entitled “Better technical"
                                + " assistance”.",
                        "After the vote, a statement in explanation of vote was made by the representative of Peru.",
                        "A statement was made by the representative of Albania.");
        assertThat(report.inChinese()).contains("表决前，智利和墨西哥的代表发言解释投票。", "表决后，秘鲁的代表发言解释投票。");
    }

    @Test
    void explanations_of_position_stand_around_an_adoption_without_a_vote() {
        var report = given(
                STATES,
                TABLED,
                explanation(EXPLANATION_OF_POSITION, BEFORE_ACTION, "CHL"),
                ADOPTED,
                explanation(EXPLANATION_OF_POSITION, AFTER_ACTION, "MEX"),
                explanation(EXPLANATION_OF_POSITION, AFTER_ACTION, "PER"));

        assertThat(report.inEnglish())
                .contains(
                        "Before the adoption of the draft resolution, a statement in explanation of position was made"
                                + " by the representative of Chile.",
                        "After the adoption of the draft resolution, statements in explanation of position were made"
                                + " by the representatives of Mexico and Peru.");
        assertThat(report.inChinese()).contains("决议草案通过前，智利的代表发言解释立场。", "决议草案通过后，墨西哥和秘鲁的代表发言解释立场。");
    }

    @Test
    void an_explanation_of_vote_that_no_vote_followed_is_told_as_it_was_given() {
        var report = given(
                STATES,
                TABLED,
                explanation(EXPLANATION_OF_VOTE, BEFORE_ACTION, "CHL"),
                decided(DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS),
                ADOPTED);

        assertThat(report.inEnglish())
                .contains("Before the adoption of the draft resolution, a statement in explanation of vote was made by"
                        + " the representative of Chile.");
    }

    @Test
    void those_who_have_no_vote_are_reported_apart() {
        var report = given(
                STATES,
                SIGNATORY,
                TABLED,
                ADOPTED,
                explanation(EXPLANATION_OF_POSITION, AFTER_ACTION, "IRN"),
                explanation(EXPLANATION_OF_POSITION, AFTER_ACTION, "CHL"));

        assertThat(report.inEnglish())
                .containsSequence(
                        "After the adoption of the draft resolution, a statement in explanation of position was made"
                                + " by the representative of Chile.",
                        "After the adoption of the draft resolution, a statement in explanation of position was made"
                                + " by the observer for the Islamic Republic of Iran, a signatory State.");
    }

    @Test
    void a_text_that_was_not_adopted_is_not_said_to_have_been() {
        var explained = given(STATES, TABLED, explanation(EXPLANATION_OF_POSITION, BEFORE_ACTION, "CHL"));

        assertThat(explained.inEnglish())
                .contains("On draft resolution CTOC/COP/2024/L.8, a statement in explanation of position was made by"
                        + " the representative of Chile.");
        assertThat(explained.and(new DraftWithdrawn(DRAFT)).inEnglish())
                .contains("Before action was taken on the draft resolution, a statement in explanation of position was"
                        + " made by the representative of Chile.");
        assertThat(explained.inChinese()).contains("对决议草案采取行动前，智利的代表发言解释立场。");
    }

    @Test
    void the_paragraph_rests_on_the_statements_it_reports() {
        var report = given(
                STATES,
                TABLED,
                explanation(EXPLANATION_OF_VOTE, BEFORE_ACTION, "CHL"),
                explanation(EXPLANATION_OF_VOTE, BEFORE_ACTION, "MEX"));

        assertThat(report.basisOf("in explanation of vote")).containsExactly(8L, 9L);
    }

    private static QuestionDecided decided(DecisionOutcome outcome, Decision decision) {
        return new QuestionDecided(SECOND, ITEM, Question.ofDraft(DRAFT), outcome, decision, null);
    }

    private static Vote vote() {
        return new Vote(VotingMethod.RECORDED, Tally.of(1, 3, 0), null, null, List.of(), List.of());
    }
}
