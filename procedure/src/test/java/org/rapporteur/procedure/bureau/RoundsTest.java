package org.rapporteur.procedure.bureau;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.BureauCommand.DrawLot;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.act.BureauCommand.PostponeElection;
import org.rapporteur.events.act.BureauCommand.RestrictBallot;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.BallotRestricted;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.ElectionPostponed;
import org.rapporteur.events.fact.BureauEvent.LotDrawn;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.Given;

/** Three stand for the office of President, and no ballot gives any of them the majority at once. */
class RoundsTest {
    private static final OfficeCode PRESIDENT = new OfficeCode("president");
    private static final OfficeCode VICE_PRESIDENT = new OfficeCode("vice-president");
    private static final Officer A = candidate(PRESIDENT, "Slovakia", "SVK");
    private static final Officer B = candidate(PRESIDENT, "Czechia", "CZE");
    private static final Officer C = candidate(PRESIDENT, "Poland", "POL");

    @Test
    void a_ballot_in_which_nobody_has_the_majority_is_followed_by_another() {
        first().when(ballot(A, 5, B, 4, C, 0)).then(held(2, A, 5, B, 4, C, 0));
    }

    @Test
    void the_next_ballot_is_restricted_to_those_with_the_most_votes() {
        first().when(restrict(A, B)).then(new BallotRestricted(PLENARY, PRESIDENT, List.of(A, B)));
        first().and(restrict(A, B)).when(restrict(A, B)).thenNothing();
        first().when(restrict(A, C))
                .refusedBecause(
                        BureauRule.A_RESTRICTED_BALLOT_IS_AMONG_THOSE_WITH_MOST_VOTES,
                        Map.of("person", B.name(), "votes", 3, "least", 2));
    }

    @Test
    void a_restricted_ballot_holds_at_most_twice_as_many_as_there_are_seats_left() {
        first().when(restrict(A, B, C))
                .refusedBecause(
                        BureauRule.A_RESTRICTED_BALLOT_HOLDS_TWICE_THE_SEATS, Map.of("candidates", 3, "seats", 1));
        first().when(restrict()).refusedBecause(BureauRule.A_RESTRICTED_BALLOT_HOLDS_TWICE_THE_SEATS);
        first().and(new OfficersElected(PLENARY, List.of(A)))
                .when(restrict(B))
                .refusedBecause(BureauRule.A_RESTRICTED_BALLOT_HOLDS_TWICE_THE_SEATS);
    }

    @Test
    void the_first_ballot_is_not_restricted() {
        nominated().when(restrict(A, B)).refusedBecause(BureauRule.A_FIRST_BALLOT_IS_UNRESTRICTED);
    }

    @Test
    void in_a_restricted_ballot_nobody_else_is_voted_for_and_the_one_after_is_free_again() {
        Given restricted = first().and(restrict(A, B));

        restricted
                .when(ballot(A, 4, B, 4, C, 1))
                .refusedBecause(
                        BureauRule.A_RESTRICTED_BALLOT_IS_AMONG_THOSE_IT_IS_LIMITED_TO, Map.of("person", C.name()));
        restricted.and(ballot(A, 4, B, 5)).when(ballot(A, 4, B, 4, C, 1)).then(held(3, A, 4, B, 4, C, 1));
    }

    @Test
    void who_withdraws_between_two_ballots_is_not_voted_for_in_the_second() {
        first().and(new CandidateWithdrawn(C))
                .when(ballot(A, 4, B, 4, C, 1))
                .refusedBecause(BureauRule.ONLY_CANDIDATES_ARE_VOTED_FOR);
        first().and(new CandidateWithdrawn(C)).when(ballot(A, 5, B, 4)).then(held(2, A, 5, B, 4));
    }

    @Test
    void lots_are_drawn_among_equals_only() {
        tied().when(draw(A, A, B)).then(new LotDrawn(PLENARY, PRESIDENT, List.of(A, B), A));
        tied().and(draw(A, A, B)).when(draw(A, A, B)).thenNothing();
        first().when(draw(A, A, B)).refusedBecause(BureauRule.ONLY_EQUALS_DRAW);
        tied().when(draw(A, A)).refusedBecause(BureauRule.ONLY_EQUALS_DRAW);
        tied().when(draw(C, A, B)).refusedBecause(BureauRule.A_LOT_FALLS_TO_ONE_OF_THEM, Map.of("person", C.name()));
        nominated().when(draw(A, A, B)).refusedBecause(BureauRule.A_FIRST_BALLOT_IS_UNRESTRICTED);
    }

    @Test
    void who_was_chosen_by_lot_is_elected_without_the_majority() {
        tied().when(elect(A)).refusedBecause(BureauRule.HAS_THE_REQUIRED_MAJORITY);
        tied().and(draw(A, A, B)).when(elect(A)).then(new OfficersElected(PLENARY, List.of(A), DecisionMode.BALLOT));
        tied().and(draw(A, A, B)).when(elect(B)).refusedBecause(BureauRule.HAS_THE_REQUIRED_MAJORITY);
    }

    @Test
    void a_lot_does_not_outlast_another_ballot() {
        tied().and(draw(A, A, B))
                .and(ballot(A, 4, B, 4))
                .when(elect(A))
                .refusedBecause(BureauRule.HAS_THE_REQUIRED_MAJORITY);
    }

    @Test
    void some_seats_are_filled_by_one_ballot_and_the_rest_by_the_next() {
        Officer[] eight = IntStream.rangeClosed(1, 8)
                .mapToObj(n -> candidate(VICE_PRESIDENT, "number " + n, "ITA"))
                .toArray(Officer[]::new);
        Given afterOne = nominated(eight)
                .and(new OfficersElected(PLENARY, List.of(eight).subList(0, 6)))
                .and(nomination(candidate(VICE_PRESIDENT, "number 9", "ITA")))
                .and(new BallotHeld(
                        PLENARY,
                        VICE_PRESIDENT,
                        1,
                        9,
                        0,
                        0,
                        5,
                        List.of(
                                votes(eight[6], 7),
                                votes(eight[7], 4),
                                new CandidateVotes("Candidate of number 9", 4))))
                .and(elect(eight[6]));

        afterOne.when(new HoldBallot(
                        VICE_PRESIDENT,
                        9,
                        0,
                        0,
                        5,
                        List.of(votes(eight[7], 6), new CandidateVotes("Candidate of number 9", 3))))
                .then(new BallotHeld(
                        PLENARY,
                        VICE_PRESIDENT,
                        2,
                        9,
                        0,
                        0,
                        5,
                        List.of(votes(eight[7], 6), new CandidateVotes("Candidate of number 9", 3))));
    }

    @Test
    void of_equals_who_both_have_the_majority_none_is_preferred_without_a_lot() {
        Officer[] nine = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> candidate(VICE_PRESIDENT, "number " + n, "ITA"))
                .toArray(Officer[]::new);
        Given equal = nominated(nine)
                .and(new BallotHeld(
                        PLENARY,
                        VICE_PRESIDENT,
                        1,
                        9,
                        0,
                        0,
                        5,
                        Stream.of(nine).map(each -> votes(each, 8)).toList()));
        Officer[] eight = List.of(nine).subList(0, 8).toArray(Officer[]::new);

        equal.when(elect(eight))
                .refusedBecause(
                        BureauRule.EQUALS_ARE_PARTED_BY_BALLOT_OR_LOT,
                        Map.of("person", nine[0].name(), "other", nine[8].name()));
        equal.when(elect(nine[0], nine[1]))
                .then(new OfficersElected(PLENARY, List.of(nine[0], nine[1]), DecisionMode.BALLOT));
    }

    @Test
    void an_election_is_postponed_as_long_as_it_is_to_come() {
        PostponeElection act = new PostponeElection(PRESIDENT, words("its second meeting"));
        first().when(act).then(new ElectionPostponed(PLENARY, PRESIDENT, words("its second meeting")));
        first().and(act).when(act).thenNothing();
        first().and(act)
                .when(new PostponeElection(PRESIDENT, null))
                .then(new ElectionPostponed(PLENARY, PRESIDENT, null));
        first().and(new OfficersElected(PLENARY, List.of(A)))
                .when(act)
                .refusedBecause(BureauRule.AN_ELECTION_THAT_IS_OVER_IS_NOT_POSTPONED);
    }

    @Test
    void a_lot_is_drawn_once_for_a_seat_and_not_for_one_that_is_taken() {
        tied().and(new OfficersElected(PLENARY, List.of(C)))
                .when(draw(A, A, B))
                .refusedBecause(BureauRule.A_LOT_IS_DRAWN_FOR_A_VACANT_SEAT);
        tied().and(draw(A, A, B)).when(draw(B, A, B)).refusedBecause(BureauRule.A_LOT_IS_DRAWN_FOR_A_VACANT_SEAT);
    }

    private static Given nominated(Officer... more) {
        Given given = given(deciding(OPENING)).and(nomination(A), nomination(B), nomination(C));
        for (Officer officer : more) {
            given = given.and(nomination(officer));
        }
        return given;
    }

    /** After a ballot of nine papers. */
    private static Given first() {
        return nominated().and(held(1, A, 4, B, 3, C, 2));
    }

    private static Given tied() {
        return first().and(new CandidateWithdrawn(C), nomination(C), held(2, A, 4, B, 4, C, 1));
    }

    private static OfficerNominated nomination(Officer nominee) {
        return new OfficerNominated(nominee, new GroupCode("eastern-european"));
    }

    private static HoldBallot ballot(Object... votes) {
        List<CandidateVotes> counted = counted(votes);
        int papers = counted.stream().mapToInt(CandidateVotes::votes).sum();
        return new HoldBallot(PRESIDENT, papers, 0, 0, papers / 2 + 1, counted);
    }

    private static BallotHeld held(int round, Object... votes) {
        List<CandidateVotes> counted = counted(votes);
        int papers = counted.stream().mapToInt(CandidateVotes::votes).sum();
        return new BallotHeld(PLENARY, PRESIDENT, round, papers, 0, 0, papers / 2 + 1, counted);
    }

    private static List<CandidateVotes> counted(Object... votes) {
        return IntStream.range(0, votes.length / 2)
                .mapToObj(n -> votes((Officer) votes[2 * n], (Integer) votes[2 * n + 1]))
                .toList();
    }

    private static CandidateVotes votes(Officer candidate, int votes) {
        return new CandidateVotes(candidate.name(), votes);
    }

    private static RestrictBallot restrict(Officer... candidates) {
        return new RestrictBallot(
                PRESIDENT, Stream.of(candidates).map(Officer::person).toList());
    }

    private static DrawLot draw(Officer chosen, Officer... among) {
        return new DrawLot(PRESIDENT, Stream.of(among).map(Officer::person).toList(), chosen.person());
    }

    private static ElectOfficers elect(Officer... officers) {
        return new ElectOfficers(
                List.of(), Stream.of(officers).map(Officer::person).toList(), Decision.in(DecisionMode.BALLOT));
    }

    private static Officer candidate(OfficeCode office, String from, String state) {
        return new Officer(office, "Candidate of " + from, new ParticipantCode(state));
    }
}
