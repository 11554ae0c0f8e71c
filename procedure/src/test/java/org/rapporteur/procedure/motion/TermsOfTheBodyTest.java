package org.rapporteur.procedure.motion;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.inCouncil;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.vote;

import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.MotionCommand.SpeakOnMotion;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.MotionEvent.MotionSpokenOn;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.procedure.vote.VoteRule;

/** What the profile of a body says of motions holds where it differs from the standard rules. */
class TermsOfTheBodyTest {
    private static final Question MOTION = Question.ofMotion(1);

    private static MotionMade made(int number, MotionKind kind) {
        boolean onAnItem = kind.about() == MotionKind.About.ITEM;
        return new MotionMade(PLENARY, FIREARMS, number, kind, PERU, null, onAnItem ? FIREARMS : null, null);
    }

    private static Move move(MotionKind kind) {
        return new Move(kind, PERU, null, null, null);
    }

    @Test
    void the_order_of_the_motions_is_that_of_the_body() {
        MotionMade suspension = made(1, MotionKind.SUSPEND_MEETING);

        inCouncil().and(suspension).when(move(MotionKind.ADJOURN_MEETING)).then(made(2, MotionKind.ADJOURN_MEETING));
        ready().and(suspension)
                .when(move(MotionKind.ADJOURN_MEETING))
                .refusedBecause(MotionRule.A_HIGHER_MOTION_IS_DECIDED_FIRST);
    }

    @Test
    void as_many_speak_on_each_side_as_the_body_lets_and_the_refusal_cites_its_rule() {
        var moved = inCouncil().and(made(1, MotionKind.CLOSE_DEBATE));

        moved.when(new SpeakOnMotion(1, FRANCE, MotionSide.IN_FAVOUR))
                .then(new MotionSpokenOn(PLENARY, 1, FRANCE, MotionSide.IN_FAVOUR));
        moved.and(new SpeakOnMotion(1, MEXICO, MotionSide.AGAINST))
                .when(new SpeakOnMotion(1, FRANCE, MotionSide.AGAINST))
                .refusedUnder("16", MotionRule.NO_MORE_SPEAK_ON_A_MOTION_THAN_THE_RULE_ALLOWS);
    }

    @Test
    void a_motion_may_be_debated_in_one_body_that_is_not_in_another() {
        MotionMade adjournment = made(1, MotionKind.ADJOURN_MEETING);

        inCouncil()
                .and(adjournment)
                .when(new SpeakOnMotion(1, MEXICO, MotionSide.AGAINST))
                .then(new MotionSpokenOn(PLENARY, 1, MEXICO, MotionSide.AGAINST));
        ready().and(adjournment)
                .when(new SpeakOnMotion(1, MEXICO, MotionSide.AGAINST))
                .refusedBecause(MotionRule.A_MOTION_IS_NOT_DEBATED);
    }

    @Test
    void a_motion_needs_the_majority_of_the_matter_that_the_body_says_it_is_of() {
        var moved = inCouncil().and(made(1, MotionKind.ADJOURN_DEBATE));

        // Two thirds of those present, where a question of procedure needs five of nine members.
        moved.when(adopt(MOTION, Decision.by(vote(5, 3, 1))))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void or_a_majority_of_its_own_unless_the_chair_has_ruled_otherwise() {
        var moved = inCouncil().and(made(1, MotionKind.DEFER_ITEM));
        Decision allButOne = Decision.by(vote(5, 1, 0));

        moved.when(new Decide(MOTION, DecisionOutcome.ADOPTED, allButOne))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
        moved.and(new MakeRuling(null, RulingEffect.MAJORITY, MOTION, Matter.PROCEDURE))
                .when(new Decide(MOTION, DecisionOutcome.REJECTED, allButOne))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }
}
