package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.ADOPTED;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.TWO_THIRDS;
import static org.rapporteur.procedure.vote.Asking.WHETHER;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.vote.VoteRule;

class ReconsiderationTest {
    private static final Question AGAIN = Question.ofReconsidering(L8);
    private static final TextNumber NUMBER = new TextNumber("12/1");

    private static Given adopted() {
        return ready().and(ADOPTED);
    }

    private static Decide decide(DecisionOutcome outcome, Decision decision) {
        return new Decide(AGAIN, outcome, decision);
    }

    private static QuestionDecided decided(DecisionOutcome outcome, Decision decision, @Nullable Majority required) {
        return new QuestionDecided(PLENARY, FIREARMS, AGAIN, outcome, decision, required);
    }

    private static Given reopened() {
        return adopted()
                .and(
                        new QuestionDecided(
                                PLENARY, FIREARMS, AGAIN, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS, null),
                        new DraftReopened(PLENARY, L8, L8));
    }

    @Test
    void two_thirds_take_up_again_what_was_adopted() {
        Decision carried = Decision.by(vote(2, 1, 0));

        adopted()
                .when(decide(DecisionOutcome.ADOPTED, carried))
                .then(decided(DecisionOutcome.ADOPTED, carried, TWO_THIRDS), new DraftReopened(PLENARY, L8, L8));
        adopted()
                .when(decide(DecisionOutcome.ADOPTED, Decision.by(vote(1, 1, 1))))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void a_reconsideration_that_fails_leaves_everything_as_it_was_and_is_not_put_again() {
        Decision failed = Decision.by(vote(1, 1, 1));
        adopted()
                .when(decide(DecisionOutcome.REJECTED, failed))
                .then(decided(DecisionOutcome.REJECTED, failed, TWO_THIRDS));
        adopted()
                .and(decided(DecisionOutcome.REJECTED, failed, TWO_THIRDS))
                .when(decide(DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS))
                .refusedBecause(VoteRule.A_DECIDED_QUESTION_STAYS_DECIDED);
    }

    @Test
    void what_was_reopened_can_be_changed_and_is_adopted_under_the_same_number() {
        reopened()
                .when(new ReviseDraftOrally(L8, words("in paragraph 1, for “Invites” read “Urges”"), Map.of()))
                .then(new DraftOrallyRevised(
                        PLENARY, L8, words("in paragraph 1, for “Invites” read “Urges”"), Map.of()));
        reopened().when(new AdoptDraft(L8)).then(ADOPTED);
    }

    @Test
    void a_vote_that_was_asked_for_and_taken_before_is_not_missed_now() {
        Decision vote = Decision.by(vote(2, 1, 0));
        ready().and(
                        new VoteRequested(PLENARY, WHETHER, List.of(MEXICO), null),
                        new QuestionDecided(PLENARY, FIREARMS, WHETHER, DecisionOutcome.ADOPTED, vote, TWO_THIRDS),
                        new DraftAdopted(PLENARY, L8, L8, NUMBER, DecisionMode.VOTE),
                        decided(DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS, null),
                        new DraftReopened(PLENARY, L8, L8))
                .when(new AdoptDraft(L8))
                .then(ADOPTED);
    }

    @Test
    void what_was_reopened_can_be_rejected() {
        Decision vote = Decision.by(vote(0, 2, 1));

        reopened()
                .when(new Decide(WHETHER, DecisionOutcome.REJECTED, vote))
                .then(
                        new QuestionDecided(PLENARY, FIREARMS, WHETHER, DecisionOutcome.REJECTED, vote, TWO_THIRDS),
                        new DraftNotAdopted(PLENARY, L8, L8, DecisionOutcome.REJECTED));
    }

    @Test
    void what_was_decided_anew_can_be_reconsidered_anew() {
        reopened()
                .and(ADOPTED)
                .when(decide(DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS))
                .then(
                        decided(DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS, null),
                        new DraftReopened(PLENARY, L8, L8));
    }

    @Test
    void nothing_is_reconsidered_before_it_was_decided() {
        ready().when(decide(DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS))
                .refusedBecause(DraftRule.ONLY_WHAT_WAS_DECIDED_IS_RECONSIDERED);
    }
}
