package org.rapporteur.procedure.question;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.vote.Asking.TWO_THIRDS;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Majority.Base;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RuleNumber;
import org.rapporteur.events.value.RulesOfProcedure;
import org.rapporteur.events.value.RulesStep;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.vote.VoteRule;

class RulesOfProcedureTest {
    private static final Symbol DOCUMENT = symbol("CTOC/COP/2024/CRP.1");
    private static final List<RuleNumber> RULE_42 = List.of(new RuleNumber("42"));
    private static final Question PROVISIONAL =
            Question.ofRules(new RulesOfProcedure(RulesStep.PROVISIONAL, DOCUMENT, RULE_42, List.of()));
    private static final Question ADOPTION =
            Question.ofRules(new RulesOfProcedure(RulesStep.ADOPTED, DOCUMENT, List.of(), List.of()));
    private static final Question AMENDMENT =
            Question.ofRules(new RulesOfProcedure(RulesStep.AMENDED, null, List.of(), RULE_42));
    private static final Majority SIMPLE =
            new Majority(new Share(1, 2, false), Base.PRESENT_AND_VOTING, null, List.of());

    @Test
    void draft_rules_are_applied_provisionally_and_then_adopted() {
        ready().when(adopt(PROVISIONAL, Decision.BY_CONSENSUS))
                .then(decided(PROVISIONAL, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS, null));
        ready().and(adopt(PROVISIONAL, Decision.BY_CONSENSUS))
                .when(adopt(ADOPTION, Decision.BY_CONSENSUS))
                .then(decided(ADOPTION, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS, null));
    }

    @Test
    void adopted_rules_are_not_applied_provisionally() {
        ready().and(adopt(ADOPTION, Decision.BY_CONSENSUS))
                .when(adopt(PROVISIONAL, Decision.BY_CONSENSUS))
                .refusedBecause(QuestionRule.ADOPTED_RULES_ARE_NOT_APPLIED_PROVISIONALLY);
    }

    @Test
    void rules_that_were_not_adopted_can_be_applied_provisionally() {
        ready().and(new Decide(ADOPTION, DecisionOutcome.DEFERRED, Decision.BY_CONSENSUS))
                .when(adopt(PROVISIONAL, Decision.BY_CONSENSUS))
                .then(decided(PROVISIONAL, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS, null));
    }

    @Test
    void to_amend_them_takes_another_majority_than_to_adopt_them() {
        ready().when(adopt(ADOPTION, Decision.by(vote(2, 1, 0))))
                .then(decided(ADOPTION, DecisionOutcome.ADOPTED, Decision.by(vote(2, 1, 0)), SIMPLE));
        ready().when(adopt(AMENDMENT, Decision.by(vote(2, 1, 0))))
                .then(decided(AMENDMENT, DecisionOutcome.ADOPTED, Decision.by(vote(2, 1, 0)), TWO_THIRDS));
        ready().when(adopt(AMENDMENT, Decision.by(vote(1, 1, 1))))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void an_amendment_says_what_it_changes_and_excepts_nothing() {
        for (RulesOfProcedure rules : List.of(
                new RulesOfProcedure(RulesStep.AMENDED, null, List.of(), List.of()),
                new RulesOfProcedure(RulesStep.AMENDED, DOCUMENT, RULE_42, List.of()),
                new RulesOfProcedure(RulesStep.ADOPTED, DOCUMENT, List.of(), RULE_42))) {
            ready().when(adopt(Question.ofRules(rules), Decision.BY_CONSENSUS))
                    .refusedBecause(VoteRule.A_QUESTION_SAYS_WHAT_IT_IS_ABOUT);
        }
    }

    private static QuestionDecided decided(
            Question question, DecisionOutcome outcome, Decision decision, @Nullable Majority required) {
        return new QuestionDecided(PLENARY, FIREARMS, question, outcome, decision, required);
    }
}
