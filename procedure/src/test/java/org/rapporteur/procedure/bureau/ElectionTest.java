package org.rapporteur.procedure.bureau;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.BureauCommand.WithdrawCandidate;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Majority.Base;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.question.QuestionRule;

/** Two stand for the office of President, which has one seat. */
class ElectionTest {
    private static final OfficeCode PRESIDENT = new OfficeCode("president");
    private static final Officer BURIAN = new Officer(PRESIDENT, "Peter Burian", new ParticipantCode("SVK"));
    private static final Officer CZECH = new Officer(PRESIDENT, "Candidate of Czechia", new ParticipantCode("CZE"));
    private static final OfficeCode VICE_PRESIDENT = new OfficeCode("vice-president");
    private static final Officer A = new Officer(VICE_PRESIDENT, "A", new ParticipantCode("ITA"));
    private static final Officer B = new Officer(VICE_PRESIDENT, "B", new ParticipantCode("ITA"));
    private static final Majority SIMPLE =
            new Majority(new Share(1, 2, false), Base.PRESENT_AND_VOTING, null, List.of());
    private static final Wording OFFICE = Bodies.find("untoc-cop")
            .orElseThrow()
            .office(PRESIDENT)
            .orElseThrow()
            .name();

    @Test
    void with_more_candidates_than_seats_nobody_is_elected_by_acclamation() {
        contested()
                .when(new ElectOfficers(List.of("Peter Burian")))
                .refusedBecause(
                        BureauRule.NO_ACCLAMATION_WITH_MORE_CANDIDATES_THAN_SEATS,
                        Map.of("office", OFFICE, "candidates", 2, "seats", 1));
        for (DecisionMode mode : List.of(DecisionMode.CONSENSUS, DecisionMode.WITHOUT_A_VOTE)) {
            contested()
                    .when(new ElectOfficers(List.of("Peter Burian"), List.of(), Decision.in(mode)))
                    .refusedBecause(BureauRule.NO_ACCLAMATION_WITH_MORE_CANDIDATES_THAN_SEATS);
        }
    }

    @Test
    void once_the_other_withdraws_the_one_left_is_elected_by_acclamation() {
        contested().when(new WithdrawCandidate("Candidate of Czechia", null)).then(new CandidateWithdrawn(CZECH));
        contested()
                .and(new CandidateWithdrawn(CZECH))
                .when(new ElectOfficers(List.of("Peter Burian")))
                .then(new OfficersElected(PLENARY, List.of(BURIAN)));
        contested()
                .and(new CandidateWithdrawn(CZECH))
                .when(new ElectOfficers(List.of("Candidate of Czechia")))
                .refusedBecause(
                        BureauRule.A_WITHDRAWN_CANDIDATE_IS_NOT_ELECTED, Map.of("person", "Candidate of Czechia"));
    }

    @Test
    void withdrawing_twice_is_nothing_new_and_a_new_nomination_is() {
        contested()
                .and(new CandidateWithdrawn(CZECH))
                .when(new WithdrawCandidate("Candidate of Czechia", null))
                .thenNothing();
        contested()
                .and(new CandidateWithdrawn(CZECH))
                .when(new NominateOfficer(CZECH))
                .refusedBecause(
                        BureauRule.OFFICERS_COME_FROM_PARTIES, Map.of("participant", new ParticipantCode("CZE")));
        contested()
                .and(new CandidateWithdrawn(CZECH), nomination(CZECH))
                .when(new ElectOfficers(List.of("Peter Burian")))
                .refusedBecause(BureauRule.NO_ACCLAMATION_WITH_MORE_CANDIDATES_THAN_SEATS);
    }

    @Test
    void only_a_candidate_withdraws() {
        contested()
                .when(new WithdrawCandidate("N. N.", null))
                .refusedBecause(BureauRule.ONLY_A_CANDIDATE_WITHDRAWS, Map.of("person", "N. N."));
        contested()
                .and(new OfficersElected(PLENARY, List.of(BURIAN)))
                .when(new WithdrawCandidate("Peter Burian", null))
                .refusedBecause(BureauRule.ONLY_A_CANDIDATE_WITHDRAWS);
    }

    @Test
    void a_ballot_is_recorded_with_its_figures_and_its_round() {
        contested().when(hold(5, 0, 1, 3, 2, 2)).then(held(1, 5, 0, 1, 3, 2, 2));
        contested().and(held(1, 5, 0, 1, 3, 2, 2)).when(hold(5, 1, 0, 3, 3, 1)).then(held(2, 5, 1, 0, 3, 3, 1));
    }

    @Test
    void figures_that_cannot_be_those_of_a_ballot_are_refused() {
        contested()
                .when(hold(5, 0, 1, 3, 3, 2))
                .refusedBecause(
                        BureauRule.VALID_PLUS_INVALID_ARE_THE_PAPERS,
                        Map.of("papers", 5, "invalid", 0, "abstaining", 1, "votes", 5));
        contested().when(hold(5, -1, 1, 3, 3, 2)).refusedBecause(BureauRule.FIGURES_OF_A_BALLOT_ARE_NOT_NEGATIVE);
        contested()
                .when(new HoldBallot(PRESIDENT, 5, 0, 0, 3, List.of(votes("N. N.", 5))))
                .refusedBecause(BureauRule.ONLY_CANDIDATES_ARE_VOTED_FOR, Map.of("person", "N. N.", "office", OFFICE));
        contested()
                .when(new HoldBallot(
                        PRESIDENT, 5, 0, 0, 3, List.of(votes("Peter Burian", 3), votes("Peter Burian", 2))))
                .refusedBecause(BureauRule.A_CANDIDATE_IS_COUNTED_ONCE, Map.of("person", "Peter Burian"));
        contested()
                .and(new OfficersElected(PLENARY, List.of(BURIAN)))
                .when(new HoldBallot(PRESIDENT, 5, 0, 0, 3, List.of(votes("Candidate of Czechia", 5))))
                .refusedBecause(BureauRule.A_BALLOT_FILLS_A_VACANT_SEAT, Map.of("office", OFFICE));
    }

    @Test
    void with_several_seats_a_paper_bears_several_names_but_each_only_once() {
        HoldBallot sound = new HoldBallot(VICE_PRESIDENT, 5, 0, 0, 3, List.of(votes("A", 5), votes("B", 4)));

        forVicePresident().when(sound).then(new BallotHeld(PLENARY, VICE_PRESIDENT, 1, 5, 0, 0, 3, sound.votes()));
        forVicePresident()
                .when(new HoldBallot(VICE_PRESIDENT, 5, 0, 0, 3, List.of(votes("A", 6), votes("B", 1))))
                .refusedBecause(BureauRule.NOBODY_GETS_MORE_VOTES_THAN_THERE_ARE_VOTERS, Map.of("voters", 5));
    }

    @Test
    void a_required_majority_that_is_none_is_noted() {
        contested().when(hold(5, 0, 1, 4, 2, 2)).thenNotes(BureauWarning.REQUIRED_IS_NOT_A_MAJORITY_OF_THE_VOTERS);
    }

    @Test
    void who_has_the_required_majority_is_elected_by_ballot() {
        contested()
                .and(held(1, 5, 0, 0, 3, 3, 2))
                .when(byBallot("Peter Burian"))
                .then(new OfficersElected(PLENARY, List.of(BURIAN), DecisionMode.BALLOT));
        contested()
                .and(held(1, 5, 0, 0, 3, 3, 2))
                .when(byBallot("Candidate of Czechia"))
                .refusedBecause(
                        BureauRule.HAS_THE_REQUIRED_MAJORITY,
                        Map.of("person", "Candidate of Czechia", "votes", 2, "required", 3));
    }

    @Test
    void the_last_ballot_is_the_one_that_elects() {
        contested()
                .and(held(1, 5, 0, 0, 3, 3, 2), held(2, 5, 0, 0, 3, 1, 4))
                .when(byBallot("Peter Burian"))
                .refusedBecause(BureauRule.HAS_THE_REQUIRED_MAJORITY);
    }

    @Test
    void nobody_is_passed_over_who_has_more_votes() {
        contested()
                .and(held(1, 5, 0, 0, 2, 2, 3))
                .when(byBallot("Peter Burian"))
                .refusedBecause(
                        BureauRule.WHO_HAS_MORE_VOTES_IS_ELECTED_FIRST,
                        Map.of("person", "Peter Burian", "other", "Candidate of Czechia"));
    }

    @Test
    void nobody_is_elected_by_a_ballot_that_was_not_held() {
        contested()
                .when(byBallot("Peter Burian"))
                .refusedBecause(BureauRule.A_BALLOT_IS_HELD_BEFORE_IT_ELECTS, Map.of("office", OFFICE));
    }

    @Test
    void each_election_by_vote_to_an_office_is_a_question_of_its_own() {
        forVicePresident()
                .and(byVote("A", 3, 0))
                .when(byVote("B", 2, 1))
                .then(
                        decided(2, DecisionOutcome.ADOPTED, Decision.by(vote(2, 1, 0))),
                        new OfficersElected(PLENARY, List.of(B), DecisionMode.VOTE));
        forVicePresident()
                .and(byVote("A", 3, 0))
                .and(new OpenVoting(election(2), VotingMethod.RECORDED, null))
                .when(byVote("B", 2, 1))
                .then(
                        decided(2, DecisionOutcome.ADOPTED, Decision.by(vote(2, 1, 0))),
                        new OfficersElected(PLENARY, List.of(B), DecisionMode.VOTE));
    }

    @Test
    void an_election_that_failed_is_followed_by_another() {
        Decision lost = Decision.by(vote(1, 2, 0));

        forVicePresident()
                .and(new Decide(election(1), DecisionOutcome.REJECTED, lost))
                .when(byVote("A", 3, 0))
                .then(
                        decided(2, DecisionOutcome.ADOPTED, Decision.by(vote(3, 0, 0))),
                        new OfficersElected(PLENARY, List.of(A), DecisionMode.VOTE));
    }

    @Test
    void elections_to_an_office_follow_one_another() {
        Wording office = Bodies.find("untoc-cop")
                .orElseThrow()
                .office(VICE_PRESIDENT)
                .orElseThrow()
                .name();

        forVicePresident()
                .when(new RequestVote(election(2), List.of(), null))
                .refusedBecause(
                        QuestionRule.ELECTIONS_TO_AN_OFFICE_FOLLOW_ONE_ANOTHER, Map.of("office", office, "next", 1));
        forVicePresident()
                .and(byVote("A", 3, 0))
                .when(new RequestVote(election(3), List.of(), null))
                .refusedBecause(
                        QuestionRule.ELECTIONS_TO_AN_OFFICE_FOLLOW_ONE_ANOTHER, Map.of("office", office, "next", 2));
        forVicePresident()
                .and(byVote("A", 3, 0))
                .when(new RequestVote(election(2), List.of(), null))
                .then(new VoteRequested(PLENARY, election(2), List.of(), null));
    }

    private static Given forVicePresident() {
        return given(deciding(OPENING)).and(nomination(A), nomination(B));
    }

    private static Question election(int number) {
        return Question.ofElection(VICE_PRESIDENT, number);
    }

    private static QuestionDecided decided(int number, DecisionOutcome outcome, Decision decision) {
        return new QuestionDecided(PLENARY, OPENING, election(number), outcome, decision, SIMPLE);
    }

    private static ElectOfficers byVote(String name, int inFavour, int against) {
        return new ElectOfficers(List.of(name), List.of(), Decision.by(vote(inFavour, against, 0)));
    }

    private static Given contested() {
        return given(deciding(OPENING)).and(nomination(BURIAN), nomination(CZECH));
    }

    private static OfficerNominated nomination(Officer nominee) {
        return new OfficerNominated(nominee, new GroupCode("eastern-european"));
    }

    private static CandidateVotes votes(String candidate, int number) {
        return new CandidateVotes(candidate, number);
    }

    private static HoldBallot hold(int papers, int invalid, int abstaining, int required, int burian, int novak) {
        return new HoldBallot(
                PRESIDENT,
                papers,
                invalid,
                abstaining,
                required,
                List.of(votes("Peter Burian", burian), votes("Candidate of Czechia", novak)));
    }

    private static BallotHeld held(
            int round, int papers, int invalid, int abstaining, int required, int burian, int novak) {
        return new BallotHeld(
                PLENARY,
                PRESIDENT,
                round,
                papers,
                invalid,
                abstaining,
                required,
                List.of(votes("Peter Burian", burian), votes("Candidate of Czechia", novak)));
    }

    private static ElectOfficers byBallot(String name) {
        return new ElectOfficers(List.of(name), List.of(), Decision.in(DecisionMode.BALLOT));
    }
}
