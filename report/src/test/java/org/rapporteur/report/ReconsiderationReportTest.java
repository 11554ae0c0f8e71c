package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.registered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.report.format.MarkdownFormat;

class ReconsiderationReportTest {
    private static final ParticipantsRegistered STATES = registered(Category.STATE_PARTY, "PER", "CHL", "ALB");
    private static final DraftReopened REOPENED = new DraftReopened(SECOND, DRAFT, DRAFT);

    private static DraftAdopted adopted(DecisionMode mode) {
        return new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), mode);
    }

    private static QuestionDecided decided(Question question, DecisionOutcome outcome, int inFavour, int against) {
        Vote vote = Vote.counted(VotingMethod.RECORDED, Tally.of(inFavour, against, 0));
        return new QuestionDecided(SECOND, ITEM, question, outcome, Decision.by(vote), null);
    }

    private static String read(SessionInReport session, Language language) {
        return MarkdownFormat.render(session.document(language));
    }

    @Test
    void an_adoption_its_reconsideration_and_the_adoption_that_stands_are_told_one_after_the_other() {
        var report = given(
                STATES,
                TABLED,
                decided(Question.ofDraft(DRAFT), DecisionOutcome.ADOPTED, 2, 1),
                adopted(DecisionMode.VOTE),
                decided(Question.ofReconsidering(DRAFT), DecisionOutcome.ADOPTED, 3, 0),
                REOPENED,
                adopted(DecisionMode.CONSENSUS));

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "At its 2nd meeting, on 15 October 2024, the Conference adopted, by a recorded vote of 2 to 1,"
                                + " with no abstentions, draft resolution CTOC/COP/2024/L.8, which it later"
                                + " reconsidered.",
                        "the Conference decided, by a recorded vote of 3 to none, with no abstentions, in accordance with"
                                + " rule 55 of its rules of procedure, to reconsider draft resolution"
                                + " CTOC/COP/2024/L.8.",
                        "the Conference adopted a draft resolution (CTOC/COP/2024/L.8).");
        assertThat(read(report, Language.CHINESE)).containsSubsequence("后又重新审议该草案", "决定重新审议决议草案CTOC/COP/2024/L.8");
    }

    @Test
    void each_vote_is_told_with_who_asked_for_it_and_no_other() {
        var report = given(
                STATES,
                TABLED,
                new VoteRequested(SECOND, Question.ofDraft(DRAFT), List.of(new ParticipantCode("PER")), null),
                decided(Question.ofDraft(DRAFT), DecisionOutcome.ADOPTED, 2, 1),
                adopted(DecisionMode.VOTE),
                decided(Question.ofReconsidering(DRAFT), DecisionOutcome.ADOPTED, 3, 0),
                REOPENED,
                decided(Question.ofDraft(DRAFT), DecisionOutcome.ADOPTED, 3, 0),
                adopted(DecisionMode.VOTE));

        assertThat(read(report, Language.ENGLISH)).containsOnlyOnce("At the request of the representative of Peru");
    }

    @Test
    void what_was_not_reconsidered_stands() {
        var report = given(
                STATES,
                TABLED,
                adopted(DecisionMode.CONSENSUS),
                decided(Question.ofReconsidering(DRAFT), DecisionOutcome.REJECTED, 1, 1));

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "the Conference adopted a draft resolution (CTOC/COP/2024/L.8).",
                        "the Conference decided, by a recorded vote of 1 to 1, with no abstentions, the votes being"
                                + " equally divided, not to reconsider draft resolution CTOC/COP/2024/L.8.")
                .doesNotContain("later reconsidered");
    }

    @Test
    void what_was_taken_up_again_and_left_so_is_told_so() {
        var report = given(
                STATES,
                TABLED,
                adopted(DecisionMode.CONSENSUS),
                new QuestionDecided(
                        SECOND,
                        ITEM,
                        Question.ofReconsidering(DRAFT),
                        DecisionOutcome.ADOPTED,
                        Decision.BY_CONSENSUS,
                        null),
                REOPENED,
                new SessionClosed(SECOND));

        assertThat(read(report, Language.ENGLISH))
                .contains("No further action was taken on draft resolution CTOC/COP/2024/L.8")
                .doesNotContain("resolution 12/1");
    }
}
