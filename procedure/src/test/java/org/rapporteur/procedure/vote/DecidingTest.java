package org.rapporteur.procedure.vote;

import static org.rapporteur.procedure.Scene.EUROPEAN_UNION;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NOT_REGISTERED;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.vote.Asking.ADOPTED;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.MOTION;
import static org.rapporteur.procedure.vote.Asking.TWO_THIRDS;
import static org.rapporteur.procedure.vote.Asking.WHETHER;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.by;
import static org.rapporteur.procedure.vote.Asking.inCouncil;
import static org.rapporteur.procedure.vote.Asking.names;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.reject;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Majority.Base;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;

class DecidingTest {
    private static final TextNumber NUMBER = new TextNumber("12/1");

    @Test
    void a_draft_adopted_by_vote_says_how_and_gets_its_number() {
        Vote vote = vote(2, 1, 0);

        ready().when(adopt(vote))
                .then(
                        decided(DecisionOutcome.ADOPTED, Decision.by(vote)),
                        new DraftAdopted(PLENARY, L8, L8, NUMBER, DecisionMode.VOTE));
    }

    @Test
    void the_short_form_for_an_adoption_says_the_same() {
        Decision decision = Decision.in(DecisionMode.WITHOUT_A_VOTE);

        ready().when(new AdoptDraft(L8, decision))
                .then(
                        new QuestionDecided(PLENARY, FIREARMS, WHETHER, DecisionOutcome.ADOPTED, decision, null),
                        new DraftAdopted(PLENARY, L8, L8, NUMBER, DecisionMode.WITHOUT_A_VOTE));
    }

    @Test
    void a_draft_adopted_by_consensus_is_one_fact_as_it_always_was() {

        ready().when(new AdoptDraft(L8)).then(ADOPTED);
        ready().when(adopt(WHETHER, Decision.BY_CONSENSUS)).then(ADOPTED);
    }

    @Test
    void a_rejected_draft_leaves_its_trace() {
        Vote vote = vote(1, 1, 1);

        ready().when(reject(vote))
                .then(
                        decided(DecisionOutcome.REJECTED, Decision.by(vote)),
                        new DraftNotAdopted(PLENARY, L8, L8, DecisionOutcome.REJECTED));
    }

    @Test
    void a_deferred_draft_can_still_be_adopted() {
        Decide defer = new Decide(WHETHER, DecisionOutcome.DEFERRED, Decision.in(DecisionMode.WITHOUT_OBJECTION));

        ready().and(defer).when(new AdoptDraft(L8)).then(ADOPTED);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "4, 2", "3, 0"})
    void two_thirds_of_those_voting_adopt_a_text_of_substance(int inFavour, int against) {
        ready().when(reject(vote(inFavour, against, 0))).refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "3, 2, 0", "0, 0, 3", "5, 3, 0"})
    void fewer_do_not(int inFavour, int against, int abstaining) {
        ready().when(adopt(vote(inFavour, against, abstaining)))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void a_ruling_that_it_is_a_question_of_procedure_changes_the_majority() {
        Decision decision = by(vote(2, 1, 0), Matter.PROCEDURE);
        Majority simple = new Majority(new Share(1, 2, false), Base.PRESENT_AND_VOTING, null, List.of());

        ready().when(adopt(WHETHER, by(vote(3, 2, 0), Matter.PROCEDURE)))
                .then(
                        new QuestionDecided(
                                PLENARY,
                                FIREARMS,
                                WHETHER,
                                DecisionOutcome.ADOPTED,
                                by(vote(3, 2, 0), Matter.PROCEDURE),
                                simple),
                        tooMany(5, 3),
                        new DraftAdopted(PLENARY, L8, L8, NUMBER, DecisionMode.VOTE));
        ready().when(new Decide(MOTION, DecisionOutcome.REJECTED, decision))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @ParameterizedTest
    @CsvSource({"SUBSTANCE, 5, 1, 0", "PROCEDURE, 5, 4, 0", "IMPORTANT_QUESTION, 6, 0, 3", "BUDGET, 3, 0, 0"})
    void what_a_majority_is_a_share_of_says_the_body(Matter matter, int inFavour, int against, int abstaining) {
        inCouncil()
                .when(new Decide(WHETHER, DecisionOutcome.REJECTED, by(vote(inFavour, against, abstaining), matter)))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @ParameterizedTest
    @CsvSource({"SUBSTANCE, 4, 0, 5", "PROCEDURE, 4, 0, 0", "IMPORTANT_QUESTION, 5, 0, 4", "BUDGET, 2, 0, 1"})
    void and_less_than_that_does_not_carry(Matter matter, int inFavour, int against, int abstaining) {
        inCouncil()
                .when(adopt(WHETHER, by(vote(inFavour, against, abstaining), matter)))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void a_member_whose_concurrence_is_needed_can_prevent_a_decision() {
        Vote vote = vote(Tally.of(8, 1, 0), names(null, List.of(FRANCE), null));

        inCouncil().when(adopt(vote)).refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void a_tie_is_voted_on_again_where_the_rules_say_so_and_only_once() {
        Decide again = new Decide(WHETHER, DecisionOutcome.DEFERRED, Decision.by(vote(4, 4, 0)));

        inCouncil().when(reject(vote(4, 4, 0))).refusedBecause(VoteRule.AN_EQUALLY_DIVIDED_VOTE_IS_TAKEN_AGAIN);
        inCouncil()
                .and(again)
                .when(reject(vote(3, 3, 0)))
                .then(
                        new QuestionDecided(
                                PLENARY,
                                FIREARMS,
                                WHETHER,
                                DecisionOutcome.REJECTED,
                                Decision.by(vote(3, 3, 0)),
                                new Majority(new Share(1, 2, false), Base.PRESENT_AND_VOTING, 5, List.of(FRANCE))),
                        new DraftNotAdopted(PLENARY, L8, L8, DecisionOutcome.REJECTED));
    }

    @Test
    void a_vote_has_figures_and_nothing_else_has() {
        ready().when(adopt(WHETHER, Decision.in(DecisionMode.VOTE))).refusedBecause(VoteRule.A_VOTE_HAS_ITS_FIGURES);
        ready().when(adopt(
                        WHETHER,
                        new Decision(DecisionMode.ACCLAMATION, vote(3, 0, 0), List.of(), List.of(), null, List.of())))
                .refusedBecause(VoteRule.ONLY_A_VOTE_HAS_FIGURES);
    }

    @ParameterizedTest
    @EnumSource(names = {"LAPSED", "WITHDRAWN", "NOT_ACTED_ON", "DEFERRED"})
    void a_vote_on_a_question_adopts_or_rejects_it(DecisionOutcome outcome) {
        ready().when(new Decide(WHETHER, outcome, Decision.by(vote(3, 0, 0))))
                .refusedBecause(VoteRule.A_VOTE_ADOPTS_OR_REJECTS);
    }

    @Test
    void ballots_are_for_elections() {
        ready().when(adopt(WHETHER, Decision.in(DecisionMode.BALLOT))).refusedBecause(VoteRule.A_BALLOT_ELECTS);
    }

    @Test
    void a_body_votes_in_the_ways_its_rules_know() {
        Vote called = Vote.counted(VotingMethod.ROLL_CALL, Tally.of(5, 0, 0));

        inCouncil().when(adopt(called)).refusedBecause(VoteRule.THE_BODY_VOTES_BY_ITS_METHODS);
    }

    @Test
    void an_objection_prevents_consensus_unless_the_rules_tolerate_it() {
        Decision withOne = new Decision(DecisionMode.CONSENSUS, null, List.of(), List.of(), null, List.of(PERU));

        ready().when(adopt(WHETHER, withOne)).refusedBecause(VoteRule.AN_OBJECTION_PREVENTS_A_DECISION_WITHOUT_A_VOTE);
        inCouncil()
                .when(adopt(WHETHER, withOne))
                .then(new QuestionDecided(PLENARY, FIREARMS, WHETHER, DecisionOutcome.ADOPTED, withOne, null), ADOPTED);
    }

    @Test
    void an_objection_keeps_a_text_from_being_adopted() {
        Decision withOne = new Decision(DecisionMode.CONSENSUS, null, List.of(), List.of(), null, List.of(PERU));

        ready().when(new Decide(WHETHER, DecisionOutcome.REJECTED, withOne))
                .then(
                        new QuestionDecided(PLENARY, FIREARMS, WHETHER, DecisionOutcome.REJECTED, withOne, null),
                        new DraftNotAdopted(PLENARY, L8, L8, DecisionOutcome.REJECTED));
    }

    @Test
    void only_parties_vote_and_ask_for_a_vote() {
        Vote withAnObserver = vote(Tally.of(1, 0, 0), names(List.of(SIGNATORY), null, null));
        Decision asked = new Decision(DecisionMode.VOTE, vote(3, 0, 0), List.of(SIGNATORY), List.of(), null, List.of());

        ready().when(adopt(withAnObserver)).refusedBecause(VoteRule.ONLY_PARTIES_VOTE);
        ready().when(adopt(WHETHER, asked)).refusedBecause(VoteRule.ONLY_PARTIES_ASK_FOR_A_VOTE);
    }

    @Test
    void an_integration_organization_votes_instead_of_its_members() {
        Vote both = vote(Tally.of(28, 0, 0), names(List.of(EUROPEAN_UNION, FRANCE), null, null));

        ready().when(adopt(both)).refusedBecause(VoteRule.AN_INTEGRATION_ORGANIZATION_VOTES_INSTEAD_OF_ITS_MEMBERS);
    }

    @Test
    void an_integration_organization_has_the_votes_of_its_members() {
        Vote vote = vote(Tally.of(29, 0, 0), names(List.of(EUROPEAN_UNION, MEXICO, PERU), null, null));

        ready().when(adopt(vote))
                .then(
                        decided(DecisionOutcome.ADOPTED, Decision.by(vote)),
                        tooMany(29, 3),
                        new DraftAdopted(PLENARY, L8, L8, NUMBER, DecisionMode.VOTE));
    }

    @Test
    void names_that_do_not_agree_with_the_figures_are_noted_and_both_are_kept() {
        Vote vote = vote(Tally.of(3, 0, 0), names(List.of(MEXICO, MEXICO, NOT_REGISTERED), List.of(MEXICO), List.of()));

        ready().when(adopt(vote))
                .then(
                        decided(DecisionOutcome.ADOPTED, Decision.by(vote)),
                        VoteWarning.NAMES_DIFFER_FROM_COUNTS.noted(
                                Map.of("choice", Choice.AGAINST, "named", 1, "announced", 0)),
                        VoteWarning.NAME_LISTED_TWICE.noted(Map.of("participant", MEXICO)),
                        VoteWarning.NAME_IN_TWO_LISTS.noted(Map.of("participant", MEXICO)),
                        VoteWarning.UNKNOWN_VOTER.noted(Map.of("participant", NOT_REGISTERED)),
                        new DraftAdopted(PLENARY, L8, L8, NUMBER, DecisionMode.VOTE));
    }

    @Test
    void a_list_that_is_not_known_is_not_compared() {
        Vote vote = vote(Tally.of(2, 1, 0), names(List.of(MEXICO, PERU), null, null));

        ready().when(adopt(vote))
                .then(
                        decided(DecisionOutcome.ADOPTED, Decision.by(vote)),
                        new DraftAdopted(PLENARY, L8, L8, NUMBER, DecisionMode.VOTE));
    }

    @Test
    void a_sponsor_that_abstains_is_noted() {
        Vote vote = vote(Tally.of(2, 0, 1), names(null, null, List.of(PERU)));

        ready().and(new SponsorAdded(L8, new Sponsor(PERU, false)))
                .when(adopt(vote))
                .then(
                        decided(DecisionOutcome.ADOPTED, Decision.by(vote)),
                        VoteWarning.SPONSOR_DID_NOT_VOTE_IN_FAVOUR.noted(Map.of("participant", PERU, "draft", L8)),
                        new DraftAdopted(PLENARY, L8, L8, NUMBER, DecisionMode.VOTE));
    }

    @Test
    void a_vote_asked_for_and_not_taken_is_noted() {
        ready().and(new RequestVote(WHETHER, List.of(PERU), null))
                .when(new AdoptDraft(L8))
                .then(VoteWarning.VOTE_REQUESTED_AND_NOT_TAKEN.noted(Map.of()), ADOPTED);
    }

    @Test
    void of_a_vote_that_was_not_counted_only_the_majority_is_told() {
        Decision uncounted = Decision.in(DecisionMode.MAJORITY);

        ready().and(new RequestVote(WHETHER, List.of(PERU), null))
                .when(new AdoptDraft(L8, uncounted))
                .then(
                        new QuestionDecided(PLENARY, FIREARMS, WHETHER, DecisionOutcome.ADOPTED, uncounted, null),
                        new DraftAdopted(PLENARY, L8, L8, NUMBER, DecisionMode.MAJORITY));
    }

    @Test
    void what_was_decided_stays_decided() {
        Decision agreed = Decision.in(DecisionMode.WITHOUT_OBJECTION);

        ready().and(adopt(MOTION, agreed))
                .when(new Decide(MOTION, DecisionOutcome.REJECTED, agreed))
                .refusedBecause(VoteRule.A_DECIDED_QUESTION_STAYS_DECIDED);
    }

    @Test
    void a_question_says_what_it_is_about() {
        Question ofNothing = Question.of(QuestionKind.MOTION);

        ready().when(adopt(ofNothing, Decision.BY_CONSENSUS)).refusedBecause(VoteRule.A_QUESTION_SAYS_WHAT_IT_IS_ABOUT);
    }

    private static QuestionDecided decided(DecisionOutcome outcome, Decision decision) {
        return new QuestionDecided(PLENARY, FIREARMS, WHETHER, outcome, decision, TWO_THIRDS);
    }

    private static DiscrepancyNoted tooMany(int votes, int members) {
        return VoteWarning.MORE_VOTES_THAN_MEMBERS.noted(Map.of("votes", votes, "members", members));
    }
}
