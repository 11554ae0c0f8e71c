package org.rapporteur.procedure.order;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.ADOPTED;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.TWO_THIRDS;
import static org.rapporteur.procedure.vote.Asking.WHETHER;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AmendmentCommand.ProposeAmendment;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.OrderCommand.AppealAgainstRuling;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.OrderCommand.WithdrawRuling;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.DeclareVoteVoid;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.vote.VoteRule;

/** What follows from a ruling, until it is withdrawn or overruled. */
class EffectsOfRulingsTest {
    private static final Symbol L20 = symbol("CTOC/COP/2024/L.20");
    private static final Question AMENDMENT = Question.ofAmendment(L8, 1);
    private static final Question APPEAL = Question.ofAppeal(1);
    private static final AmendmentProposed PROPOSED =
            new AmendmentProposed(null, L8, 1, null, L20, List.of(PERU), List.of());
    private static final DraftTabled OTHER = new DraftTabled(
            L20, DraftKind.DECISION, DraftSubject.SUBSTANCE, FIREARMS, words("Marking"), null, Map.of());
    private static final Decision TWO_TO_ONE = Decision.by(vote(2, 1, 0));

    private static MakeRuling rule(RulingEffect effect, Question on) {
        return new MakeRuling(words("so it was"), effect, on, null);
    }

    private static Given amended() {
        return ready().and(PROPOSED);
    }

    @Test
    void what_is_ruled_out_is_neither_voted_nor_decided_on() {
        for (RulingEffect effect :
                List.of(RulingEffect.OUT_OF_ORDER, RulingEffect.NOT_RECEIVABLE, RulingEffect.NOT_COMPETENT)) {
            var ruled = ready().and(rule(effect, WHETHER));

            ruled.when(adopt(WHETHER, Decision.BY_CONSENSUS))
                    .refusedBecause(VoteRule.WHAT_IS_RULED_OUT_IS_NOT_DECIDED_ON);
            ruled.when(new AdoptDraft(L8)).refusedBecause(VoteRule.WHAT_IS_RULED_OUT_IS_NOT_DECIDED_ON);
            ruled.when(new OpenVoting(WHETHER, VotingMethod.RECORDED, null))
                    .refusedBecause(VoteRule.WHAT_IS_RULED_OUT_IS_NOT_DECIDED_ON);
            ruled.when(new RequestVote(WHETHER, List.of(PERU), null))
                    .refusedBecause(VoteRule.WHAT_IS_RULED_OUT_IS_NOT_DECIDED_ON);
        }
    }

    @Test
    void nor_is_a_part_of_it_or_an_amendment_to_it() {
        var ruled = amended().and(rule(RulingEffect.NOT_RECEIVABLE, WHETHER));

        ruled.when(adopt(AMENDMENT, Decision.BY_CONSENSUS))
                .refusedBecause(VoteRule.WHAT_IS_RULED_OUT_IS_NOT_DECIDED_ON);
        ruled.when(adopt(
                        new Question(QuestionKind.PART, L8, null, null, null, words("paragraph 1")),
                        Decision.BY_CONSENSUS))
                .refusedBecause(VoteRule.WHAT_IS_RULED_OUT_IS_NOT_DECIDED_ON);
    }

    @Test
    void it_can_lapse_and_a_later_ruling_or_taking_it_back_lets_it_be_put() {
        var ruled = ready().and(rule(RulingEffect.OUT_OF_ORDER, WHETHER));

        ruled.when(new Decide(WHETHER, DecisionOutcome.LAPSED, Decision.BY_CONSENSUS))
                .then(
                        new QuestionDecided(
                                PLENARY, FIREARMS, WHETHER, DecisionOutcome.LAPSED, Decision.BY_CONSENSUS, null),
                        new DraftNotAdopted(PLENARY, L8, L8, DecisionOutcome.LAPSED));
        ruled.and(rule(RulingEffect.IN_ORDER, WHETHER)).when(new AdoptDraft(L8)).then(ADOPTED);
        ruled.and(new WithdrawRuling(1)).when(new AdoptDraft(L8)).then(ADOPTED);
    }

    @Test
    void a_vote_that_was_under_way_on_it_can_be_declared_void() {
        ready().and(new VotingOpened(PLENARY, WHETHER, VotingMethod.RECORDED, null))
                .and(rule(RulingEffect.OUT_OF_ORDER, WHETHER))
                .when(new DeclareVoteVoid(WHETHER, vote(1, 0, 0), words("it was out of order")))
                .then(new VoteDeclaredVoid(PLENARY, FIREARMS, WHETHER, vote(1, 0, 0), words("it was out of order")));
    }

    @Test
    void an_amendment_that_is_not_receivable_holds_no_draft_up() {
        amended().when(new AdoptDraft(L8)).refusedBecause(VoteRule.AMENDMENTS_ARE_DECIDED_BEFORE_THE_DRAFT);
        amended()
                .and(rule(RulingEffect.NOT_RECEIVABLE, AMENDMENT))
                .when(new AdoptDraft(L8))
                .then(ADOPTED);
    }

    @Test
    void an_amendment_that_is_ruled_a_proposal_of_its_own_is_tabled_and_decided_on_as_one() {
        var ruled = amended().and(rule(RulingEffect.TREAT_AS_PROPOSAL, AMENDMENT));

        ruled.when(adopt(AMENDMENT, Decision.BY_CONSENSUS))
                .refusedBecause(VoteRule.WHAT_IS_RULED_A_PROPOSAL_IS_DECIDED_ON_AS_ONE);
        ruled.when(new AdoptDraft(L8)).then(ADOPTED);
        ruled.and(new TableDraft(
                        L20,
                        DraftKind.DECISION,
                        DraftSubject.SUBSTANCE,
                        FIREARMS,
                        words("Marking"),
                        List.of(PERU),
                        false,
                        null,
                        Map.of()))
                .when(new AdoptDraft(L20))
                .then(new DraftAdopted(PLENARY, L20, L20, new TextNumber("12/1"), DecisionMode.CONSENSUS));
    }

    @Test
    void a_draft_that_is_ruled_an_amendment_is_proposed_as_one_and_decided_on_first() {
        var ruled = ready().and(OTHER).and(rule(RulingEffect.TREAT_AS_AMENDMENT, Question.ofDraft(L20)));
        ProposeAmendment asOne = new ProposeAmendment(L8, null, L20, List.of(PERU), List.of());

        ruled.when(new AdoptDraft(L20)).refusedBecause(VoteRule.WHAT_IS_RULED_AN_AMENDMENT_IS_DECIDED_ON_AS_ONE);
        ruled.when(asOne).then(PROPOSED);
        ruled.and(asOne).when(asOne).thenNothing();
        ruled.and(asOne).when(new AdoptDraft(L8)).refusedBecause(VoteRule.AMENDMENTS_ARE_DECIDED_BEFORE_THE_DRAFT);
        ready().and(OTHER).when(asOne).refusedBecause(StandingRule.AN_ISSUED_SYMBOL_IS_NEW);
    }

    @Test
    void what_it_was_proposed_as_it_can_be_ruled_to_be_without_anything_changing() {
        amended()
                .and(rule(RulingEffect.TREAT_AS_AMENDMENT, AMENDMENT))
                .when(new AdoptDraft(L8))
                .refusedBecause(VoteRule.AMENDMENTS_ARE_DECIDED_BEFORE_THE_DRAFT);
        ready().and(rule(RulingEffect.TREAT_AS_PROPOSAL, WHETHER))
                .when(new AdoptDraft(L8))
                .then(ADOPTED);
    }

    @Test
    void a_motion_that_was_ruled_out_of_order_can_be_made_anew_and_is_decided_on_then() {
        Move again = new Move(MotionKind.RECONSIDER, PERU, L8, null, null);

        ready().and(ADOPTED)
                .and(again)
                .and(rule(RulingEffect.OUT_OF_ORDER, Question.ofMotion(1)))
                .and(again)
                .when(adopt(Question.ofMotion(2), TWO_TO_ONE))
                .then(
                        new QuestionDecided(
                                PLENARY,
                                FIREARMS,
                                Question.ofReconsidering(L8),
                                DecisionOutcome.ADOPTED,
                                TWO_TO_ONE,
                                TWO_THIRDS),
                        new DraftReopened(PLENARY, L8, L8));
    }

    @Test
    void a_ruling_that_a_text_is_a_proposal_is_overruled_and_the_text_is_lost_as_an_amendment() {
        var ruled = amended().and(rule(RulingEffect.TREAT_AS_PROPOSAL, AMENDMENT));
        var appealed = ruled.and(new AppealAgainstRuling(MEXICO, null));
        var overruled = appealed.and(new Decide(APPEAL, DecisionOutcome.ADOPTED, TWO_TO_ONE));
        Decision lost = Decision.by(vote(1, 2, 0));

        appealed.when(new AdoptDraft(L8)).refusedBecause(OrderRule.AN_APPEAL_IS_PUT_TO_THE_VOTE_AT_ONCE);
        appealed.and(new Decide(APPEAL, DecisionOutcome.REJECTED, lost))
                .when(new Decide(AMENDMENT, DecisionOutcome.REJECTED, lost))
                .refusedBecause(VoteRule.WHAT_IS_RULED_A_PROPOSAL_IS_DECIDED_ON_AS_ONE);
        overruled.when(new AdoptDraft(L8, TWO_TO_ONE)).refusedBecause(VoteRule.AMENDMENTS_ARE_DECIDED_BEFORE_THE_DRAFT);
        overruled
                .and(new Decide(AMENDMENT, DecisionOutcome.REJECTED, lost))
                .when(new AdoptDraft(L8, TWO_TO_ONE))
                .then(
                        new QuestionDecided(
                                PLENARY, FIREARMS, WHETHER, DecisionOutcome.ADOPTED, TWO_TO_ONE, TWO_THIRDS),
                        new DraftAdopted(PLENARY, L8, L8, new TextNumber("12/1"), DecisionMode.VOTE));
    }
}
