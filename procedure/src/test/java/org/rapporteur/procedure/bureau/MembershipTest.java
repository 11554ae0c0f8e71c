package org.rapporteur.procedure.bureau;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.BureauCommand.ElectMembers;
import org.rapporteur.events.act.BureauCommand.HoldBallotForMembers;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.StateVotes;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Given;

/** The election of States to another organ, which has two seats for African States. */
class MembershipTest {
    private static final Wording ORGAN = words("the Compliance Committee");
    private static final GroupCode AFRICAN = new GroupCode("african");
    private static final ParticipantCode KENYA = new ParticipantCode("KEN");
    private static final ParticipantCode UGANDA = new ParticipantCode("UGA");
    private static final ParticipantCode GHANA = new ParticipantCode("GHA");
    private static final ParticipantCode ITALY = new ParticipantCode("ITA");

    @Test
    void members_are_elected_by_acclamation_and_once() {
        ElectMembers act = elect(null, KENYA, UGANDA);
        session().when(act).then(elected(null, KENYA, UGANDA));
        session().and(act).when(act).thenNothing();
        session().and(act).when(elect(null, UGANDA, GHANA)).then(elected(null, GHANA));
        session().when(elect(DecisionMode.ACCLAMATION, KENYA)).then(elected(null, KENYA));
        session().when(elect(DecisionMode.WITHOUT_A_VOTE, KENYA)).then(elected(DecisionMode.WITHOUT_A_VOTE, KENYA));
    }

    @Test
    void an_election_of_nobody_is_none() {
        session().when(elect(null)).refusedBecause(BureauRule.AN_ELECTION_NAMES_SOMEBODY);
    }

    @Test
    void members_are_states_of_the_group_whose_seats_are_filled() {
        session()
                .when(elect(null, new ParticipantCode("EU")))
                .refusedBecause(BureauRule.MEMBERS_ARE_STATES, Map.of("participant", new ParticipantCode("EU")));
        session()
                .when(elect(null, ITALY))
                .refusedBecause(
                        BureauRule.MEMBERS_COME_FROM_THE_GROUP_WHOSE_SEATS_ARE_FILLED,
                        Map.of("participant", ITALY, "group", AFRICAN));
        session()
                .when(ballot(votes(ITALY, 5)))
                .refusedBecause(BureauRule.MEMBERS_COME_FROM_THE_GROUP_WHOSE_SEATS_ARE_FILLED);
    }

    @Test
    void a_ballot_fills_what_seats_it_can_and_the_next_the_rest() {
        session()
                .when(ballot(votes(KENYA, 8), votes(UGANDA, 4), votes(GHANA, 3)))
                .then(held(1, 2, votes(KENYA, 8), votes(UGANDA, 4), votes(GHANA, 3)));
        first().when(elect(DecisionMode.BALLOT, KENYA)).then(elected(DecisionMode.BALLOT, KENYA));
        first().when(elect(DecisionMode.BALLOT, KENYA, UGANDA))
                .refusedBecause(
                        BureauRule.HAS_THE_REQUIRED_MAJORITY, Map.of("person", UGANDA, "votes", 4, "required", 5));
        first().and(elect(DecisionMode.BALLOT, KENYA))
                .when(new HoldBallotForMembers(
                        ORGAN, AFRICAN, 1, 9, 0, 0, 5, List.of(votes(UGANDA, 6), votes(GHANA, 3))))
                .then(held(2, 1, votes(UGANDA, 6), votes(GHANA, 3)));
    }

    @Test
    void who_was_elected_is_not_voted_for_again_and_nobody_is_counted_twice() {
        first().and(elect(DecisionMode.BALLOT, KENYA))
                .when(ballot(votes(KENYA, 5)))
                .refusedBecause(BureauRule.WHO_IS_A_MEMBER_IS_NOT_VOTED_FOR, Map.of("participant", KENYA));
        session()
                .when(ballot(votes(KENYA, 5), votes(KENYA, 4)))
                .refusedBecause(BureauRule.A_STATE_IS_COUNTED_ONCE, Map.of("participant", KENYA));
    }

    @Test
    void a_ballot_is_held_before_it_elects_and_elects_no_more_than_its_seats() {
        session()
                .when(elect(DecisionMode.BALLOT, KENYA))
                .refusedBecause(BureauRule.A_BALLOT_FOR_MEMBERS_IS_HELD_BEFORE_IT_ELECTS, Map.of("organ", ORGAN));
        session()
                .and(held(1, 2, votes(KENYA, 6), votes(UGANDA, 6), votes(GHANA, 5)))
                .when(elect(DecisionMode.BALLOT, KENYA, UGANDA, GHANA))
                .refusedBecause(BureauRule.NO_MORE_MEMBERS_ARE_ELECTED_THAN_SEATS, Map.of("members", 3, "seats", 2));
        session()
                .and(held(1, 2, votes(KENYA, 6), votes(UGANDA, 6), votes(GHANA, 5)))
                .when(elect(DecisionMode.BALLOT, KENYA, GHANA))
                .refusedBecause(
                        BureauRule.WHO_HAS_MORE_VOTES_IS_ELECTED_FIRST, Map.of("person", GHANA, "other", UGANDA));
    }

    @Test
    void an_open_vote_elects_nobody() {
        for (DecisionMode mode :
                List.of(DecisionMode.VOTE, DecisionMode.SILENCE, DecisionMode.CONSENSUS_NOTING_POSITIONS)) {
            session()
                    .when(elect(mode, KENYA))
                    .refusedBecause(BureauRule.MEMBERS_ARE_ELECTED_BY_BALLOT_OR_WITHOUT_A_VOTE, Map.of("mode", mode));
        }
    }

    @Test
    void figures_that_do_not_add_up_are_refused_and_another_majority_is_doubted() {
        session()
                .when(new HoldBallotForMembers(ORGAN, null, 1, 9, 0, 0, 5, List.of(votes(ITALY, 5), votes(KENYA, 3))))
                .refusedBecause(BureauRule.VALID_PLUS_INVALID_ARE_THE_PAPERS);
        session()
                .when(new HoldBallotForMembers(ORGAN, null, 1, 9, 0, 0, 6, List.of(votes(ITALY, 9))))
                .thenNotes(BureauWarning.REQUIRED_IS_NOT_A_MAJORITY_OF_THE_VOTERS);
    }

    private static Given session() {
        return given(deciding(OPENING));
    }

    /** After a ballot of nine papers for two seats. */
    private static Given first() {
        return session().and(held(1, 2, votes(KENYA, 8), votes(UGANDA, 4), votes(GHANA, 3)));
    }

    private static HoldBallotForMembers ballot(StateVotes... votes) {
        return new HoldBallotForMembers(ORGAN, AFRICAN, 2, 9, 0, 0, 5, List.of(votes));
    }

    private static MembersBallotHeld held(int round, int seats, StateVotes... votes) {
        return new MembersBallotHeld(PLENARY, OPENING, ORGAN, AFRICAN, round, seats, 9, 0, 0, 5, List.of(votes));
    }

    private static ElectMembers elect(@Nullable DecisionMode mode, ParticipantCode... members) {
        return new ElectMembers(ORGAN, AFRICAN, List.of(members), 2, mode);
    }

    private static MembersElected elected(@Nullable DecisionMode mode, ParticipantCode... members) {
        return new MembersElected(PLENARY, OPENING, ORGAN, AFRICAN, List.of(members), 2, mode);
    }

    private static StateVotes votes(ParticipantCode state, int votes) {
        return new StateVotes(state, votes);
    }
}
