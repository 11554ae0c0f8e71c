package org.rapporteur.procedure.bureau;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.BureauCommand.ElectMembers;
import org.rapporteur.events.act.BureauCommand.HoldBallotForMembers;
import org.rapporteur.events.directory.State;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.StateVotes;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Memberships;

/**
 * The check that States may be declared elected members of an organ. Any of them may be voted for: nobody is nominated.
 */
final class Membership {
    private final DecisionContext context;
    private final Memberships memberships;

    Membership(DecisionContext context) {
        this.context = context;
        this.memberships = context.state().bureau().memberships();
    }

    List<Event> ballot(HoldBallotForMembers act) {
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        demandRegion(act.regionalGroup());
        Set<ParticipantCode> counted = new HashSet<>();
        for (StateVotes votes : act.votes()) {
            checkEligible(votes.state(), act.regionalGroup());
            Rejected.unless(
                    counted.add(votes.state()),
                    BureauRule.A_STATE_IS_COUNTED_ONCE,
                    Map.of("participant", votes.state()));
            Rejected.unless(
                    !memberships.isMember(votes.state(), act.organ()),
                    BureauRule.WHO_IS_A_MEMBER_IS_NOT_VOTED_FOR,
                    Map.of("participant", votes.state()));
        }
        BallotFigures figures = new BallotFigures(
                act.papers(),
                act.invalid(),
                act.abstaining(),
                act.required(),
                act.votes().stream().map(StateVotes::votes).toList());
        figures.check(act.seats());
        Event held = new MembersBallotHeld(
                meeting,
                context.itemThen(meeting).orElse(null),
                act.organ(),
                act.regionalGroup(),
                memberships.ballotsFor(act.organ(), act.regionalGroup()).size() + 1,
                act.seats(),
                act.papers(),
                act.invalid(),
                act.abstaining(),
                act.required(),
                act.votes());
        return Stream.concat(Stream.of(held), figures.doubt(context).stream()).toList();
    }

    List<Event> elect(ElectMembers act) {
        Rejected.unless(!act.members().isEmpty(), BureauRule.AN_ELECTION_NAMES_SOMEBODY);
        List<ParticipantCode> elected = act.members().stream()
                .filter(state -> !memberships.isMember(state, act.organ()))
                .distinct()
                .toList();
        if (elected.isEmpty()) {
            return List.of();
        }
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        demandRegion(act.regionalGroup());
        elected.forEach(state -> checkEligible(state, act.regionalGroup()));
        checkMode(act, elected);
        return List.of(new MembersElected(
                meeting,
                context.itemThen(meeting).orElse(null),
                act.organ(),
                act.regionalGroup(),
                elected,
                act.years(),
                act.mode() == DecisionMode.ACCLAMATION ? null : act.mode()));
    }

    private void demandRegion(@Nullable GroupCode group) {
        Rejected.unless(
                group == null || context.directory().isRegional(group),
                BureauRule.SEATS_ARE_THOSE_OF_A_REGIONAL_GROUP,
                Map.of("group", group == null ? "" : group));
    }

    private void checkEligible(ParticipantCode code, @Nullable GroupCode group) {
        State state = context.directory()
                .state(code)
                .orElseThrow(() -> Rejected.because(BureauRule.MEMBERS_ARE_STATES, Map.of("participant", code)));
        Rejected.unless(
                group == null || state.regionalGroup().filter(group::equals).isPresent(),
                BureauRule.MEMBERS_COME_FROM_THE_GROUP_WHOSE_SEATS_ARE_FILLED,
                Map.of("participant", code, "group", group == null ? "" : group));
    }

    private void checkMode(ElectMembers act, List<ParticipantCode> elected) {
        switch (act.mode()) {
            case null -> {}
            case ACCLAMATION, CONSENSUS, WITHOUT_A_VOTE, WITHOUT_OBJECTION -> {}
            case BALLOT -> checkBallot(act, elected);
            case VOTE, MAJORITY, CONSENSUS_NOTING_POSITIONS, SILENCE ->
                throw Rejected.because(
                        BureauRule.MEMBERS_ARE_ELECTED_BY_BALLOT_OR_WITHOUT_A_VOTE, Map.of("mode", act.mode()));
        }
    }

    private void checkBallot(ElectMembers act, List<ParticipantCode> elected) {
        MembersBallotHeld last = memberships.ballotsFor(act.organ(), act.regionalGroup()).stream()
                .reduce((_, later) -> later)
                .orElseThrow(() -> Rejected.because(
                        BureauRule.A_BALLOT_FOR_MEMBERS_IS_HELD_BEFORE_IT_ELECTS, Map.of("organ", act.organ())));
        int seats = last.seats() - memberships.electedBy(last);
        Rejected.unless(
                elected.size() <= seats,
                BureauRule.NO_MORE_MEMBERS_ARE_ELECTED_THAN_SEATS,
                Map.of("members", elected.size(), "seats", Math.max(0, seats)));
        for (ParticipantCode state : elected) {
            int votes = last.votesOf(state);
            Rejected.unless(
                    votes >= last.required(),
                    BureauRule.HAS_THE_REQUIRED_MAJORITY,
                    Map.of("person", state, "votes", votes, "required", last.required()));
            passedOver(state, votes, elected, last).ifPresent(other -> {
                throw Rejected.because(
                        BureauRule.WHO_HAS_MORE_VOTES_IS_ELECTED_FIRST, Map.of("person", state, "other", other));
            });
        }
    }

    private Optional<ParticipantCode> passedOver(
            ParticipantCode state, int votes, List<ParticipantCode> elected, MembersBallotHeld last) {
        return last.votes().stream()
                .filter(other -> other.votes() > votes && !elected.contains(other.state()))
                .map(StateVotes::state)
                .filter(other -> !other.equals(state) && !memberships.isMember(other, last.organ()))
                .findFirst();
    }
}
