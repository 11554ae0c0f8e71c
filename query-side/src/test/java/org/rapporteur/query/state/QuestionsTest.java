package org.rapporteur.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;

class QuestionsTest {
    private static final Symbol L2 = SampleSession.FIREARMS;
    private static final Question WHETHER = Question.ofDraft(L2);
    private static final VoteRequested REQUEST =
            new VoteRequested(SampleSession.SECOND, WHETHER, List.of(SampleSession.PERU), null);
    private static final Vote CLEAR = Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(29, 14, 4));
    private static final Vote TIE = Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(20, 20, 7));

    private final Story story = SampleSession.underWay().then(REQUEST);

    @Test
    void a_vote_asked_for_is_awaited_until_it_is_taken() {
        assertThat(awaited()).containsExactly(REQUEST);

        story.then(decided(WHETHER, DecisionOutcome.REJECTED, Decision.by(CLEAR)));

        assertThat(questions().outstanding()).isEmpty();
        assertThat(questions().requested()).containsExactly(REQUEST);
    }

    @Test
    void it_is_not_awaited_once_the_question_is_settled_without_one() {
        story.then(decided(WHETHER, DecisionOutcome.NOT_ACTED_ON, Decision.BY_CONSENSUS));

        assertThat(questions().outstanding()).isEmpty();
    }

    @Test
    void it_is_still_awaited_after_one_that_is_void_or_on_something_else_or_a_delay_without_a_vote() {
        Question part = Question.inWords(QuestionKind.MOTION, SampleSession.words("to adjourn", "休会"));
        story.then(
                new VoteDeclaredVoid(
                        SampleSession.SECOND, null, WHETHER, CLEAR, SampleSession.words("miscounted", "计票有误")),
                decided(part, DecisionOutcome.ADOPTED, Decision.by(CLEAR)),
                decided(WHETHER, DecisionOutcome.DEFERRED, Decision.BY_CONSENSUS));

        assertThat(awaited()).containsExactly(REQUEST);
    }

    @Test
    void a_vote_that_was_equally_divided_was_taken_and_a_second_one_may_be_asked_for() {
        story.then(decided(WHETHER, DecisionOutcome.DEFERRED, Decision.by(TIE)));
        assertThat(awaited()).isEmpty();

        story.then(REQUEST);
        assertThat(awaited()).containsExactly(REQUEST);
    }

    @Test
    void one_asked_for_in_an_organ_is_awaited_until_the_organ_recommends_the_draft_or_does_not() {
        VoteRequested inCommittee = new VoteRequested(SampleSession.COMMITTEE, WHETHER, List.of(), null);
        story.then(inCommittee, new VotingOpened(SampleSession.COMMITTEE, WHETHER, VotingMethod.SHOW_OF_HANDS, null));
        assertThat(awaited()).containsExactly(REQUEST, inCommittee);

        story.then(new DraftNotRecommended(SampleSession.COMMITTEE, L2, Decision.BY_CONSENSUS));
        assertThat(awaited()).containsExactly(REQUEST);
        assertThat(questions().voting()).isEmpty();
    }

    @Test
    void no_vote_is_awaited_on_a_draft_that_was_withdrawn() {
        story.then(new DraftWithdrawn(L2));

        assertThat(awaited()).isEmpty();
    }

    @Test
    void a_draft_tells_how_it_was_decided_where_a_fact_does() {
        assertThat(questions().settling(draft())).isEmpty();

        story.then(
                decided(WHETHER, DecisionOutcome.DEFERRED, Decision.by(TIE)),
                new DraftNotAdopted(SampleSession.SECOND, L2, L2, DecisionOutcome.DEFERRED));
        assertThat(questions().settling(draft())).isEmpty();

        story.then(
                decided(WHETHER, DecisionOutcome.ADOPTED, Decision.by(CLEAR)),
                new DraftAdopted(SampleSession.SECOND, L2, L2, new TextNumber("12/1"), DecisionMode.VOTE));
        assertThat(questions().settling(draft())).contains(Decision.by(CLEAR));
        assertThat(draft().mode()).isEqualTo(DecisionMode.VOTE);
    }

    @Test
    void figures_of_an_earlier_vote_are_not_those_of_what_became_of_the_draft_otherwise() {
        story.then(
                decided(WHETHER, DecisionOutcome.DEFERRED, Decision.by(TIE)),
                new DraftNotAdopted(SampleSession.SECOND, L2, L2, DecisionOutcome.DEFERRED),
                new DraftWithdrawn(L2));

        assertThat(questions().settling(draft())).isEmpty();
        assertThat(draft().mode()).isNull();
    }

    @Test
    void how_it_had_been_adopted_no_longer_counts_once_a_draft_is_reconsidered() {
        TextNumber number = new TextNumber("12/1");
        story.then(
                decided(WHETHER, DecisionOutcome.ADOPTED, Decision.by(CLEAR)),
                new DraftAdopted(SampleSession.SECOND, L2, L2, number, DecisionMode.VOTE),
                decided(Question.ofReconsidering(L2), DecisionOutcome.REJECTED, Decision.by(TIE)));
        assertThat(questions().settling(draft())).contains(Decision.by(CLEAR));

        story.then(
                decided(Question.ofReconsidering(L2), DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS),
                new DraftReopened(SampleSession.SECOND, L2, L2));
        assertThat(questions().settling(draft())).isEmpty();
        assertThat(draft().mode()).isNull();
        assertThat(draft().number()).isEqualTo(number);
        assertThat(draft().stands().stage().isFinal()).isFalse();
    }

    private static QuestionDecided decided(Question question, DecisionOutcome outcome, Decision decision) {
        return new QuestionDecided(SampleSession.SECOND, null, question, outcome, decision, null);
    }

    private List<VoteRequested> awaited() {
        return questions().awaitingAVoteOn(draft());
    }

    private Draft draft() {
        return SessionView.of(story.facts()).drafts().find(L2).orElseThrow();
    }

    private Questions questions() {
        return SessionView.of(story.facts()).questions();
    }
}
