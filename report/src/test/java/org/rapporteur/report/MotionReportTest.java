package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.givenOf;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.MotionEvent.MotionSpokenOn;
import org.rapporteur.events.fact.MotionEvent.MotionWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.format.MarkdownFormat;

class MotionReportTest {
    private static final ParticipantsRegistered STATES = registered(Category.STATE_PARTY, "PER", "CHL", "ALB", "MEX");
    private static final ParticipantCode PERU = new ParticipantCode("PER");
    private static final ParticipantCode CHILE = new ParticipantCode("CHL");
    private static final ParticipantCode ALBANIA = new ParticipantCode("ALB");
    private static final ParticipantCode MEXICO = new ParticipantCode("MEX");

    private static MotionMade moved(MotionKind kind, @Nullable Wording text) {
        return new MotionMade(
                SECOND,
                ITEM,
                1,
                kind,
                PERU,
                kind.about().isADraft() ? DRAFT : null,
                kind.about() == MotionKind.About.ITEM ? ITEM : null,
                text);
    }

    private static QuestionDecided decided(Question question, DecisionOutcome outcome, int inFavour, int against) {
        Vote vote = Vote.counted(VotingMethod.RECORDED, Tally.of(inFavour, against, 0));
        return new QuestionDecided(SECOND, ITEM, question, outcome, Decision.by(vote), null);
    }

    private static String read(SessionInReport session, Language language) {
        return MarkdownFormat.render(session.document(language));
    }

    @Test
    void a_motion_of_no_action_is_told_in_one_paragraph_and_the_draft_is_not_left_aside_twice() {
        var report = given(
                STATES,
                TABLED,
                moved(MotionKind.NO_ACTION, null),
                new MotionSpokenOn(SECOND, 1, CHILE, MotionSide.IN_FAVOUR),
                new MotionSpokenOn(SECOND, 1, ALBANIA, MotionSide.AGAINST),
                new MotionSpokenOn(SECOND, 1, MEXICO, MotionSide.AGAINST),
                new VoteRequested(SECOND, Question.ofMotion(1), List.of(ALBANIA), VotingMethod.RECORDED),
                decided(Question.ofMotion(1), DecisionOutcome.ADOPTED, 3, 1),
                new DraftNotAdopted(SECOND, DRAFT, DRAFT, DecisionOutcome.NOT_ACTED_ON));

        assertThat(read(report, Language.ENGLISH))
                .contains("At its 2nd meeting, on 15 October 2024, the representative of Peru moved that no action be"
                        + " taken on draft resolution CTOC/COP/2024/L.8, entitled “Better technical assistance”. The representative of"
                        + " Chile spoke in favour of the motion, and the representatives of Albania and Mexico against"
                        + " it. At the request of the representative of Albania, a recorded vote was taken on the"
                        + " motion of the representative of Peru. The motion was adopted by a recorded vote of 3 to 1,"
                        + " with no abstentions.")
                .doesNotContain("to take no action on draft resolution");
        assertThat(read(report, Language.CHINESE)).contains("该动议经记录表决，以3票赞成、1票反对、0票弃权获得通过。");
    }

    @Test
    void a_motion_to_reconsider_is_told_before_what_came_of_it() {
        var report = given(
                STATES,
                TABLED,
                new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.CONSENSUS),
                moved(MotionKind.RECONSIDER, null),
                decided(Question.ofReconsidering(DRAFT), DecisionOutcome.ADOPTED, 3, 0),
                new DraftReopened(SECOND, DRAFT, DRAFT),
                new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.CONSENSUS));

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "which it later reconsidered.",
                        "the representative of Peru moved, under rule 55, the reconsideration of draft resolution"
                                + " CTOC/COP/2024/L.8."
                                + " The motion was adopted by a recorded vote of 3 to none, with no abstentions.",
                        "the Conference adopted a draft resolution (CTOC/COP/2024/L.8).")
                .doesNotContain("to reconsider draft resolution");
    }

    @Test
    void motions_on_no_draft_are_told_under_the_item_with_what_became_of_them() {
        var report = given(
                STATES,
                moved(MotionKind.CLOSE_DEBATE, null),
                new MotionSpokenOn(SECOND, 1, CHILE, MotionSide.AGAINST),
                decided(Question.ofMotion(1), DecisionOutcome.REJECTED, 1, 1));

        assertThat(read(report, Language.ENGLISH))
                .contains("the representative of Peru moved the closure of the debate on item 2. The representative of"
                        + " Chile spoke against the motion. The motion was rejected by a recorded vote of 1 to 1, with"
                        + " no abstentions, the votes being equally divided.");
    }

    @Test
    void the_rule_on_a_motion_is_cited_where_the_body_has_told_its_number() {
        var report = givenOf("model-commission", STATES, moved(MotionKind.CLOSE_DEBATE, null));

        assertThat(read(report, Language.ENGLISH))
                .contains("the representative of Peru moved, under rule 16, the closure of the debate on item 2.");
        assertThat(read(report, Language.CHINESE)).contains("秘鲁代表依照议事规则第16条动议结束关于项目2的辩论");
    }

    @Test
    void a_motion_in_words_ends_as_it_ends_and_one_that_was_taken_back_is_told_so() {
        var report = given(
                STATES,
                moved(
                        MotionKind.SUSPEND_RULE,
                        new Wording(Map.of(Language.ENGLISH, "rule 54, so that an amended draft may be withdrawn."))),
                new MotionWithdrawn(SECOND, 1));

        assertThat(read(report, Language.ENGLISH))
                .contains(
                        "the representative of Peru moved the following suspension of a rule of procedure: rule 54, so"
                                + " that an amended draft may be withdrawn. The motion was withdrawn.");
    }

    @Test
    void one_that_ends_without_a_full_stop_gets_one_before_what_became_of_it() {
        var report = given(
                STATES,
                moved(MotionKind.OTHER, words("that the vote be recorded", "进行记录表决")),
                decided(Question.ofMotion(1), DecisionOutcome.ADOPTED, 3, 1));

        assertThat(read(report, Language.ENGLISH))
                .contains("moved the following: that the vote be recorded. The motion was adopted");
        assertThat(read(report, Language.CHINESE)).contains("进行记录表决。该动议");
    }
}
