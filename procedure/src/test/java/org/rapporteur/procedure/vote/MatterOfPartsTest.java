package org.rapporteur.procedure.vote;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.TABLED;
import static org.rapporteur.procedure.vote.Asking.TWO_THIRDS;
import static org.rapporteur.procedure.vote.Asking.WHETHER;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Share;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;

/** By which majority parts of a draft and amendments to it are decided, where a ruling says what the whole is. */
class MatterOfPartsTest {
    private static final Question PART = new Question(QuestionKind.PART, L8, null, null, null, words("paragraph 2"));
    private static final AmendmentProposed AMENDMENT =
            new AmendmentProposed(PLENARY, L8, 1, null, null, List.of(PERU), List.of());
    private static final Majority HALF =
            new Majority(new Share(1, 2, false), Majority.Base.PRESENT_AND_VOTING, null, List.of());

    private static RulingMade ruled(int number, Question question, Matter matter) {
        return new RulingMade(PLENARY, FIREARMS, number, null, null, RulingEffect.MAJORITY, question, matter);
    }

    private static QuestionDecided adopted(Question question, int inFavour, int against, Majority required) {
        return new QuestionDecided(
                PLENARY,
                FIREARMS,
                question,
                DecisionOutcome.ADOPTED,
                Decision.by(vote(inFavour, against, 0)),
                required);
    }

    private static Given inTheAssembly() {
        return Given.given(Scene.of("un-general-assembly", deciding(FIREARMS)))
                .and(TABLED, ruled(1, WHETHER, Matter.IMPORTANT_QUESTION), AMENDMENT);
    }

    @Test
    void a_ruling_on_the_whole_holds_for_its_parts_where_the_rules_say_so() {
        for (Question question : List.of(PART, Question.ofAmendment(L8, 1))) {
            inTheAssembly()
                    .when(adopt(question, Decision.by(vote(3, 2, 0))))
                    .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
            inTheAssembly().when(adopt(question, Decision.by(vote(2, 1, 0)))).then(adopted(question, 2, 1, TWO_THIRDS));
        }
    }

    @Test
    void a_ruling_on_the_part_itself_comes_first() {
        inTheAssembly()
                .and(ruled(2, PART, Matter.PROCEDURE))
                .when(adopt(PART, Decision.by(vote(3, 2, 0))))
                .then(adopted(PART, 3, 2, HALF));
    }

    @Test
    void nothing_else_that_the_whole_is_ruled_to_be_holds_for_its_parts() {
        inTheAssembly()
                .and(ruled(2, WHETHER, Matter.RECONSIDERATION))
                .when(adopt(PART, Decision.by(vote(3, 2, 0))))
                .then(adopted(PART, 3, 2, HALF));
        ready().and(ruled(1, WHETHER, Matter.PROCEDURE))
                .when(adopt(PART, Decision.by(vote(3, 2, 0))))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }
}
