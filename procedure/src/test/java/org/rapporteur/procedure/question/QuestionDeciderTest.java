package org.rapporteur.procedure.question;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.MOTION;
import static org.rapporteur.procedure.vote.Asking.WHETHER;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.names;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.reject;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.DeclareVoteVoid;
import org.rapporteur.events.act.QuestionCommand.NoteVoteIntention;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.draft.DraftRule;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.vote.VoteRule;

class QuestionDeciderTest {
    private static final RequestVote REQUEST = new RequestVote(WHETHER, List.of(PERU), VotingMethod.RECORDED);
    private static final OpenVoting OPEN = new OpenVoting(WHETHER, VotingMethod.ROLL_CALL, PERU);

    @Test
    void a_vote_is_asked_for_once_by_the_same() {
        ready().when(REQUEST).then(new VoteRequested(PLENARY, WHETHER, List.of(PERU), VotingMethod.RECORDED));
        ready().and(REQUEST).when(REQUEST).thenNothing();
    }

    @Test
    void a_vote_is_asked_for_before_the_decision() {
        ready().and(new AdoptDraft(L8))
                .when(REQUEST)
                .refusedBecause(QuestionRule.A_VOTE_IS_REQUESTED_BEFORE_THE_DECISION);
    }

    @Test
    void a_question_on_a_draft_is_the_same_whatever_symbol_it_is_called_by() {
        Symbol revision = new Symbol(L8 + "/Rev.1");

        ready().and(new DraftRevised(L8, revision, Map.of()))
                .when(new RequestVote(Question.ofDraft(revision), List.of(PERU), null))
                .then(new VoteRequested(PLENARY, WHETHER, List.of(PERU), null));
    }

    @Test
    void voting_is_opened_with_the_party_drawn_by_lot() {
        ready().when(OPEN).then(new VotingOpened(PLENARY, WHETHER, VotingMethod.ROLL_CALL, PERU));
        ready().and(OPEN).when(OPEN).thenNothing();
    }

    @Test
    void voting_is_not_interrupted() {
        ready().and(OPEN).when(new ExerciseRightOfReply(PERU)).refusedBecause(StandingRule.VOTING_IS_NOT_INTERRUPTED);
        ready().and(OPEN).when(new WithdrawDraft(L8)).refusedBecause(StandingRule.VOTING_IS_NOT_INTERRUPTED);
        ready().and(OPEN)
                .and(reject(vote(0, 3, 0)))
                .when(new WithdrawDraft(L8))
                .refusedBecause(DraftRule.AN_ADOPTED_DRAFT_IS_NOT_WITHDRAWN);
    }

    @Test
    void one_question_is_voted_on_at_a_time() {
        ready().and(OPEN)
                .when(new OpenVoting(MOTION, VotingMethod.STANDING, null))
                .refusedBecause(VoteRule.ONE_QUESTION_IS_VOTED_ON_AT_A_TIME);
        ready().and(OPEN)
                .when(adopt(MOTION, Decision.in(DecisionMode.WITHOUT_OBJECTION)))
                .refusedBecause(VoteRule.ONE_QUESTION_IS_VOTED_ON_AT_A_TIME);
    }

    @Test
    void a_void_vote_leaves_the_question_undecided() {
        DeclareVoteVoid voided = new DeclareVoteVoid(WHETHER, vote(2, 1, 0), words("one voted twice"));

        ready().and(OPEN)
                .when(voided)
                .then(new VoteDeclaredVoid(PLENARY, FIREARMS, WHETHER, vote(2, 1, 0), words("one voted twice")));
        ready().and(OPEN).and(voided).when(OPEN).then(new VotingOpened(PLENARY, WHETHER, VotingMethod.ROLL_CALL, PERU));
    }

    @Test
    void an_intention_stands_beside_the_vote_and_changes_nothing() {
        NoteVoteIntention intention = new NoteVoteIntention(WHETHER, MEXICO, Choice.ABSTAINING);

        ready().and(adopt(vote(3, 0, 0)))
                .when(intention)
                .then(new VoteIntentionNoted(WHETHER, MEXICO, Choice.ABSTAINING));
        ready().and(adopt(vote(3, 0, 0))).and(intention).when(intention).thenNothing();
    }

    @Test
    void an_intention_is_noted_of_a_vote_that_was_taken() {
        ready().when(new NoteVoteIntention(WHETHER, MEXICO, Choice.ABSTAINING))
                .refusedBecause(QuestionRule.AN_INTENTION_IS_NOTED_OF_A_VOTE_TAKEN);
    }

    @Test
    void an_intention_differs_from_the_vote() {
        ready().and(adopt(vote(Tally.of(3, 0, 0), names(List.of(MEXICO), null, null))))
                .when(new NoteVoteIntention(WHETHER, MEXICO, Choice.IN_FAVOUR))
                .refusedBecause(QuestionRule.AN_INTENTION_DIFFERS_FROM_THE_VOTE);
    }

    @Test
    void what_has_an_act_for_its_adoption_is_not_adopted_by_another() {
        ready().when(adopt(Question.of(QuestionKind.REPORT), Decision.BY_CONSENSUS))
                .refusedBecause(QuestionRule.AN_ADOPTION_OF_THIS_KIND_HAS_AN_ACT_OF_ITS_OWN);
    }

    @Test
    void a_question_is_about_an_item_of_the_agenda_or_an_office_of_the_body() {
        Question ofNoItem = new Question(QuestionKind.ITEM, null, new ItemNumber("99"), null, null, null);
        Question ofNoOffice = Question.ofElection(new OfficeCode("treasurer"), 1);

        ready().when(adopt(ofNoItem, Decision.BY_CONSENSUS)).refusedBecause(StandingRule.THE_ITEM_IS_ON_THE_AGENDA);
        ready().when(adopt(ofNoOffice, Decision.BY_CONSENSUS))
                .refusedBecause(VoteRule.A_QUESTION_SAYS_WHAT_IT_IS_ABOUT);
    }

    @Test
    void a_question_by_its_number_is_one_that_was_put_before() {
        Question ofNoMotion = new Question(QuestionKind.MOTION, null, null, null, 1, null);

        ready().when(adopt(ofNoMotion, Decision.BY_CONSENSUS)).refusedBecause(QuestionRule.A_NUMBER_IS_OF_WHAT_WAS_PUT);
    }

    @Test
    void a_question_without_a_draft_is_decided_under_the_item_before_the_meeting() {
        Decision agreed = Decision.in(DecisionMode.WITHOUT_OBJECTION);

        ready().when(adopt(MOTION, agreed))
                .then(new QuestionDecided(PLENARY, FIREARMS, MOTION, DecisionOutcome.ADOPTED, agreed, null));
        ready().and(adopt(MOTION, agreed)).when(adopt(MOTION, agreed)).thenNothing();
    }

    @Test
    void the_withdrawal_of_a_draft_can_be_what_the_body_decided_on() {
        Decision agreed = Decision.in(DecisionMode.WITHOUT_OBJECTION);

        ready().when(new Decide(WHETHER, DecisionOutcome.WITHDRAWN, agreed))
                .then(
                        new QuestionDecided(PLENARY, FIREARMS, WHETHER, DecisionOutcome.WITHDRAWN, agreed, null),
                        new DraftWithdrawn(L8));
    }
}
