package org.rapporteur.procedure.organ;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.organ.OrganScene.DRAFT;
import static org.rapporteur.procedure.organ.OrganScene.FIRST_OF_I;
import static org.rapporteur.procedure.organ.OrganScene.FIRST_OF_II;
import static org.rapporteur.procedure.organ.OrganScene.TABLED;
import static org.rapporteur.procedure.organ.OrganScene.inParallel;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.NoteVoteIntention;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.draft.DraftRule;
import org.rapporteur.procedure.question.QuestionRule;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.vote.VoteRule;

/** Whether an organ recommends a draft: how it votes on that, leaves the draft aside, and comes back to it. */
class OrganRecommendationTest {
    private static final Question WHOLE = Question.ofDraft(DRAFT);
    private static final Question AGAIN = Question.ofReconsidering(DRAFT);
    private static final Decision NOBODY_OBJECTING = Decision.in(DecisionMode.WITHOUT_OBJECTION);
    private static final VotingOpened VOTING = new VotingOpened(FIRST_OF_I, WHOLE, VotingMethod.SHOW_OF_HANDS, null);
    private static final DraftNotRecommended NOT_RECOMMENDED = new DraftNotRecommended(FIRST_OF_I, DRAFT, vote(1, 2));
    private static final QuestionDecided RECONSIDERED =
            new QuestionDecided(FIRST_OF_I, FIREARMS, AGAIN, DecisionOutcome.ADOPTED, NOBODY_OBJECTING, null);

    private static Decision vote(int inFavour, int against) {
        return Decision.by(Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(inFavour, against, 0)));
    }

    private static Command decide(DecisionOutcome outcome, Decision decision) {
        return new Decide(WHOLE, outcome, decision, FIRST_OF_I);
    }

    private static MotionMade moved(MotionKind kind) {
        return new MotionMade(
                FIRST_OF_I,
                FIREARMS,
                1,
                kind,
                PERU,
                kind == MotionKind.ADJOURN_DEBATE ? null : DRAFT,
                kind == MotionKind.ADJOURN_DEBATE ? FIREARMS : null,
                null);
    }

    private static QuestionDecided carried(MotionMade motion) {
        return new QuestionDecided(
                FIRST_OF_I, FIREARMS, motion.question(), DecisionOutcome.ADOPTED, NOBODY_OBJECTING, null);
    }

    private static Given parallel() {
        return given(inParallel()).and(TABLED);
    }

    private static Given leftAside() {
        MotionMade noAction = moved(MotionKind.NO_ACTION);
        return parallel().and(noAction, carried(noAction));
    }

    @Test
    void it_votes_on_a_draft_as_a_whole_and_recommends_it_or_does_not() {
        parallel()
                .when(new RequestVote(WHOLE, List.of(PERU), null).in(FIRST_OF_I))
                .then(new VoteRequested(FIRST_OF_I, WHOLE, List.of(PERU), null));
        parallel()
                .when(new OpenVoting(WHOLE, VotingMethod.SHOW_OF_HANDS, null).in(FIRST_OF_I))
                .then(VOTING);
        parallel()
                .and(VOTING)
                .when(decide(DecisionOutcome.ADOPTED, vote(2, 1)))
                .then(new DraftRecommended(FIRST_OF_I, DRAFT, vote(2, 1)));
        parallel()
                .and(VOTING)
                .when(new RecommendDraft(DRAFT, vote(2, 1), FIRST_OF_I))
                .then(new DraftRecommended(FIRST_OF_I, DRAFT, vote(2, 1)));
        parallel()
                .and(VOTING)
                .when(decide(DecisionOutcome.REJECTED, vote(1, 2)))
                .then(NOT_RECOMMENDED);
    }

    @Test
    void how_a_party_had_intended_to_vote_is_noted_of_its_vote_at_that_meeting() {
        NoteVoteIntention intention = new NoteVoteIntention(WHOLE, PERU, Choice.ABSTAINING, FIRST_OF_I);

        parallel()
                .and(VOTING, NOT_RECOMMENDED)
                .when(intention)
                .then(new VoteIntentionNoted(WHOLE, PERU, Choice.ABSTAINING, FIRST_OF_I));
        parallel()
                .and(VOTING, NOT_RECOMMENDED)
                .and(intention)
                .when(new NoteVoteIntention(WHOLE, PERU, Choice.AGAINST, FIRST_OF_I))
                .refusedBecause(QuestionRule.A_DELEGATION_INTENDED_ONE_VOTE);
        parallel()
                .and(VOTING, NOT_RECOMMENDED)
                .when(new NoteVoteIntention(WHOLE, PERU, Choice.ABSTAINING))
                .refusedBecause(QuestionRule.AN_INTENTION_IS_NOTED_OF_A_VOTE_TAKEN);
        parallel()
                .and(new DraftRecommended(FIRST_OF_I, DRAFT))
                .when(intention)
                .refusedBecause(QuestionRule.AN_INTENTION_IS_NOTED_OF_A_VOTE_TAKEN);
    }

    @Test
    void where_it_is_equally_divided_it_does_not_recommend() {
        parallel()
                .when(decide(DecisionOutcome.ADOPTED, vote(1, 1)))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
        parallel()
                .when(decide(DecisionOutcome.REJECTED, vote(1, 1)))
                .then(new DraftNotRecommended(FIRST_OF_I, DRAFT, vote(1, 1)));
    }

    @Test
    void the_vote_on_it_ends_with_that_and_nothing_else_is_recommended_meanwhile() {
        parallel()
                .and(VOTING, NOT_RECOMMENDED)
                .when(new TakeUpItem(FIREARMS, FIRST_OF_I))
                .thenNothing();
        parallel()
                .and(new VotingOpened(FIRST_OF_I, AGAIN, VotingMethod.SHOW_OF_HANDS, null))
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_I))
                .refusedBecause(VoteRule.ONE_QUESTION_IS_VOTED_ON_AT_A_TIME);
    }

    @Test
    void nobody_else_recommends_a_draft_while_an_organ_votes_on_it() {
        parallel()
                .and(VOTING)
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_II))
                .refusedBecause(StandingRule.VOTING_IS_NOT_INTERRUPTED);
    }

    @Test
    void that_an_organ_does_not_recommend_a_draft_hinders_neither_the_body_nor_another_organ() {
        parallel()
                .and(NOT_RECOMMENDED)
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_II))
                .then(new DraftRecommended(FIRST_OF_II, DRAFT));
        parallel()
                .and(NOT_RECOMMENDED)
                .when(new Decide(WHOLE, DecisionOutcome.REJECTED, NOBODY_OBJECTING))
                .then(
                        new QuestionDecided(PLENARY, FIREARMS, WHOLE, DecisionOutcome.REJECTED, NOBODY_OBJECTING, null),
                        new DraftNotAdopted(PLENARY, DRAFT, DRAFT, DecisionOutcome.REJECTED));
    }

    @Test
    void what_it_has_decided_it_decides_anew_only_once_it_reconsiders() {
        parallel()
                .and(NOT_RECOMMENDED)
                .when(decide(DecisionOutcome.ADOPTED, vote(2, 1)))
                .refusedBecause(VoteRule.A_DECIDED_QUESTION_STAYS_DECIDED);
        parallel()
                .and(NOT_RECOMMENDED)
                .when(decide(DecisionOutcome.REJECTED, vote(1, 2)))
                .thenNothing();
        parallel()
                .and(NOT_RECOMMENDED)
                .when(new RequestVote(WHOLE, List.of(PERU), null).in(FIRST_OF_I))
                .refusedBecause(QuestionRule.A_VOTE_IS_REQUESTED_BEFORE_THE_DECISION);
        parallel()
                .and(NOT_RECOMMENDED, RECONSIDERED)
                .when(decide(DecisionOutcome.ADOPTED, vote(2, 1)))
                .then(new DraftRecommended(FIRST_OF_I, DRAFT, vote(2, 1)));
    }

    @Test
    void it_reconsiders_by_two_thirds_as_the_body_does() {
        parallel()
                .and(NOT_RECOMMENDED)
                .when(new Decide(AGAIN, DecisionOutcome.ADOPTED, vote(3, 2), FIRST_OF_I))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
        parallel()
                .and(NOT_RECOMMENDED)
                .when(new Decide(AGAIN, DecisionOutcome.ADOPTED, NOBODY_OBJECTING, FIRST_OF_I))
                .then(RECONSIDERED);
        MotionMade again = moved(MotionKind.RECONSIDER);
        parallel()
                .and(NOT_RECOMMENDED)
                .when(new Move(MotionKind.RECONSIDER, PERU, DRAFT, null, null).in(FIRST_OF_I))
                .then(again);
        parallel()
                .and(NOT_RECOMMENDED, again)
                .when(new Decide(Question.ofMotion(1), DecisionOutcome.ADOPTED, NOBODY_OBJECTING))
                .then(RECONSIDERED);
    }

    @Test
    void it_reconsiders_what_it_decided_itself_and_only_before_the_body_acts() {
        parallel()
                .and(NOT_RECOMMENDED)
                .when(new Decide(AGAIN, DecisionOutcome.ADOPTED, NOBODY_OBJECTING, FIRST_OF_II))
                .refusedBecause(DraftRule.ONLY_WHAT_WAS_DECIDED_IS_RECONSIDERED);
        parallel()
                .and(NOT_RECOMMENDED, new DraftAdopted(PLENARY, DRAFT, DRAFT, null, DecisionMode.CONSENSUS))
                .when(new Decide(AGAIN, DecisionOutcome.ADOPTED, NOBODY_OBJECTING, FIRST_OF_I))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
    }

    @Test
    void what_it_left_aside_it_recommends_only_once_it_reconsiders() {
        leftAside()
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_I))
                .refusedBecause(
                        OrganRule.WHAT_AN_ORGAN_LEFT_ASIDE_IT_RECONSIDERS_FIRST,
                        Map.of("draft", DRAFT, "meeting", FIRST_OF_I));
        leftAside()
                .when(decide(DecisionOutcome.REJECTED, vote(1, 2)))
                .refusedBecause(OrganRule.WHAT_AN_ORGAN_LEFT_ASIDE_IT_RECONSIDERS_FIRST);
        leftAside().when(new RecommendDraft(DRAFT, null, FIRST_OF_II)).then(new DraftRecommended(FIRST_OF_II, DRAFT));
        leftAside()
                .and(RECONSIDERED)
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_I))
                .then(new DraftRecommended(FIRST_OF_I, DRAFT));
    }

    @Test
    void nor_does_it_recommend_while_it_has_adjourned_the_debate() {
        MotionMade adjourning = moved(MotionKind.ADJOURN_DEBATE);
        Given adjourned = parallel().and(adjourning, carried(adjourning));
        adjourned
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_I))
                .refusedBecause(
                        DraftRule.NO_DRAFT_IS_DECIDED_ON_WHILE_THE_DEBATE_IS_ADJOURNED,
                        Map.of("draft", DRAFT, "item", FIREARMS));
        adjourned
                .and(new ItemTakenUp(FIRST_OF_I, FIREARMS))
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_I))
                .then(new DraftRecommended(FIRST_OF_I, DRAFT));
        MotionMade closing =
                new MotionMade(FIRST_OF_I, FIREARMS, 1, MotionKind.CLOSE_DEBATE, MEXICO, null, FIREARMS, null);
        parallel()
                .and(closing, carried(closing))
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_I))
                .then(new DraftRecommended(FIRST_OF_I, DRAFT));
    }

    @Test
    void more_than_whether_to_recommend_it_does_not_decide() {
        parallel()
                .when(decide(DecisionOutcome.LAPSED, NOBODY_OBJECTING))
                .refusedBecause(OrganRule.AN_ORGAN_DECIDES_NOTHING_FOR_THE_BODY, Map.of("meeting", FIRST_OF_I));
        parallel()
                .when(decide(DecisionOutcome.ADOPTED, Decision.in(DecisionMode.SILENCE)))
                .refusedBecause(OrganRule.A_COMMITTEE_RECOMMENDS_IN_ITS_MEETING);
    }
}
