package org.rapporteur.procedure.order;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.WHETHER;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.inCouncil;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.OrderCommand.AppealAgainstRuling;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.OrderCommand.RaisePointOfOrder;
import org.rapporteur.events.act.OrderCommand.WithdrawAppeal;
import org.rapporteur.events.act.OrderCommand.WithdrawRuling;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.OrderEvent.AppealWithdrawn;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrderEvent.RulingWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Majority.Base;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.vote.VoteRule;

class OrderDeciderTest {
    private static final Question APPEAL = Question.ofAppeal(1);
    private static final PointOfOrderRaised POINT = point(null);
    private static final RulingMade RULING = ruling(1, null, null);
    private static final RulingAppealed APPEALED = new RulingAppealed(PLENARY, FIREARMS, 1, 1, PERU);
    private static final Majority HALF = new Majority(new Share(1, 2, false), Base.PRESENT_AND_VOTING, null, List.of());

    private static PointOfOrderRaised point(@Nullable Question concerning) {
        return new PointOfOrderRaised(PLENARY, FIREARMS, 1, PERU, concerning, null);
    }

    private static RulingMade ruling(@Nullable Integer point, @Nullable RulingEffect effect, @Nullable Question on) {
        return new RulingMade(PLENARY, FIREARMS, 1, point, words("the text was an amendment"), effect, on, null);
    }

    private static MakeRuling rule(@Nullable RulingEffect effect, @Nullable Question on) {
        return new MakeRuling(words("the text was an amendment"), effect, on, null);
    }

    private static QuestionDecided decided(DecisionOutcome outcome, Decision decision) {
        return new QuestionDecided(PLENARY, FIREARMS, APPEAL, outcome, decision, HALF);
    }

    private static Given appealed() {
        return ready().and(RULING, APPEALED);
    }

    @Test
    void a_point_of_order_is_ruled_on_before_anything_else_is_done() {
        ready().when(new RaisePointOfOrder(PERU, null, null)).then(POINT);
        ready().and(POINT).when(new RaisePointOfOrder(PERU, null, null)).thenNothing();
        ready().and(POINT).when(rule(null, null)).then(ruling(1, null, null));
        ready().and(POINT)
                .when(new TakeUpItem(NEXT_SESSION))
                .refusedBecause(OrderRule.A_POINT_OF_ORDER_IS_RULED_ON_AT_ONCE);
        ready().and(POINT)
                .when(new RaisePointOfOrder(MEXICO, null, null))
                .refusedBecause(OrderRule.A_POINT_OF_ORDER_IS_RULED_ON_AT_ONCE);
        ready().and(POINT)
                .when(new Move(MotionKind.SUSPEND_MEETING, MEXICO, null, null, null))
                .refusedBecause(OrderRule.A_POINT_OF_ORDER_IS_RULED_ON_AT_ONCE);
    }

    @Test
    void only_parties_raise_points_of_order_and_appeal() {
        ready().when(new RaisePointOfOrder(SIGNATORY, null, null))
                .refusedBecause(OrderRule.ONLY_PARTIES_RAISE_POINTS_OF_ORDER_AND_APPEAL);
        ready().and(RULING)
                .when(new AppealAgainstRuling(SIGNATORY, null))
                .refusedBecause(OrderRule.ONLY_PARTIES_RAISE_POINTS_OF_ORDER_AND_APPEAL);
    }

    @Test
    void a_vote_is_interrupted_only_on_its_conduct_and_goes_on_after_an_appeal() {
        var voting = ready().and(new VotingOpened(PLENARY, WHETHER, VotingMethod.RECORDED, null));

        voting.when(new RaisePointOfOrder(PERU, null, null))
                .refusedBecause(OrderRule.A_VOTE_IS_INTERRUPTED_ONLY_ON_ITS_CONDUCT);
        voting.when(new RaisePointOfOrder(PERU, WHETHER, null)).then(point(WHETHER));
        voting.and(point(WHETHER), RULING, APPEALED, decided(DecisionOutcome.REJECTED, Decision.by(vote(1, 2, 0))))
                .when(new TakeUpItem(NEXT_SESSION))
                .refusedBecause(StandingRule.VOTING_IS_NOT_INTERRUPTED);
    }

    @Test
    void a_ruling_says_what_was_ruled() {
        ready().when(new MakeRuling(null, RulingEffect.IN_ORDER, null, null))
                .refusedBecause(OrderRule.A_RULING_SAYS_WHAT_WAS_RULED);
        ready().when(new MakeRuling(null, RulingEffect.MAJORITY, WHETHER, null))
                .refusedBecause(OrderRule.A_RULING_SAYS_WHAT_WAS_RULED);
    }

    @Test
    void what_was_ruled_on_the_majority_holds_for_the_decision() {
        Decision carried = Decision.by(vote(3, 2, 0));
        ready().when(adopt(WHETHER, carried)).refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
        ready().and(new MakeRuling(null, RulingEffect.MAJORITY, WHETHER, Matter.PROCEDURE))
                .when(new Decide(WHETHER, DecisionOutcome.REJECTED, carried))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
        ready().and(
                        new RulingMade(
                                PLENARY, FIREARMS, 1, null, null, RulingEffect.MAJORITY, WHETHER, Matter.PROCEDURE),
                        new RulingWithdrawn(PLENARY, 1))
                .when(adopt(WHETHER, carried))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void a_motion_that_is_ruled_out_of_order_is_not_put() {
        var moved = ready().and(new MotionMade(PLENARY, FIREARMS, 1, MotionKind.NO_ACTION, PERU, L8, null, null));

        moved.and(ruling(null, RulingEffect.OUT_OF_ORDER, Question.ofMotion(1)))
                .when(new Move(MotionKind.CLOSE_DEBATE, MEXICO, null, null, null))
                .then(new MotionMade(PLENARY, FIREARMS, 2, MotionKind.CLOSE_DEBATE, MEXICO, null, FIREARMS, null));
    }

    @Test
    void an_appeal_is_put_to_the_vote_at_once() {
        ready().and(RULING).when(new AppealAgainstRuling(PERU, null)).then(APPEALED);
        appealed().when(new AppealAgainstRuling(PERU, 1)).thenNothing();
        appealed().when(new TakeUpItem(NEXT_SESSION)).refusedBecause(OrderRule.AN_APPEAL_IS_PUT_TO_THE_VOTE_AT_ONCE);
    }

    @Test
    void a_ruling_stands_unless_more_vote_against_it_than_for_it() {
        Decision overruled = Decision.by(vote(2, 1, 0));
        Decision tied = Decision.by(vote(1, 1, 1));

        appealed()
                .when(new Decide(APPEAL, DecisionOutcome.ADOPTED, overruled))
                .then(decided(DecisionOutcome.ADOPTED, overruled));
        appealed()
                .when(new Decide(APPEAL, DecisionOutcome.REJECTED, tied))
                .then(decided(DecisionOutcome.REJECTED, tied));
        appealed()
                .when(new Decide(APPEAL, DecisionOutcome.ADOPTED, tied))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void an_equal_vote_on_an_appeal_is_not_taken_again_where_other_votes_are() {
        inCouncil()
                .and(RULING, APPEALED)
                .when(new Decide(APPEAL, DecisionOutcome.DEFERRED, Decision.by(vote(2, 2, 0))))
                .refusedBecause(VoteRule.A_VOTE_ADOPTS_OR_REJECTS);
    }

    @Test
    void only_a_ruling_in_force_is_appealed_and_only_once() {
        ready().when(new AppealAgainstRuling(PERU, null)).refusedBecause(OrderRule.ONLY_A_RULING_IN_FORCE_IS_APPEALED);
        appealed()
                .and(decided(DecisionOutcome.REJECTED, Decision.by(vote(1, 2, 0))))
                .when(new AppealAgainstRuling(MEXICO, 1))
                .refusedBecause(OrderRule.ONLY_A_RULING_IN_FORCE_IS_APPEALED);
        appealed()
                .and(decided(DecisionOutcome.ADOPTED, Decision.by(vote(2, 1, 0))))
                .when(new AppealAgainstRuling(MEXICO, 1))
                .refusedBecause(OrderRule.ONLY_A_RULING_IN_FORCE_IS_APPEALED);
    }

    @Test
    void a_ruling_that_was_made_can_be_withdrawn_and_takes_the_appeal_with_it() {
        appealed().when(new WithdrawRuling(1)).then(new RulingWithdrawn(PLENARY, 1));
        appealed()
                .and(new RulingWithdrawn(PLENARY, 1))
                .when(new WithdrawRuling(1))
                .thenNothing();
        appealed()
                .and(new RulingWithdrawn(PLENARY, 1))
                .when(new Decide(APPEAL, DecisionOutcome.REJECTED, Decision.by(vote(1, 2, 0))))
                .refusedBecause(OrderRule.ONLY_AN_APPEAL_BEFORE_THE_MEETING_IS_DECIDED);
        ready().when(new WithdrawRuling(1)).refusedBecause(OrderRule.ONLY_A_RULING_IN_FORCE_IS_WITHDRAWN);
    }

    @Test
    void an_appeal_can_be_withdrawn_before_it_is_decided() {
        appealed().when(new WithdrawAppeal(1)).then(new AppealWithdrawn(PLENARY, 1));
        appealed()
                .and(new AppealWithdrawn(PLENARY, 1))
                .when(new WithdrawAppeal(1))
                .refusedBecause(OrderRule.ONLY_AN_APPEAL_BEFORE_THE_MEETING_IS_DECIDED);
    }
}
