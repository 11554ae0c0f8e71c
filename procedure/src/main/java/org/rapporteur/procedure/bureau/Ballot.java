package org.rapporteur.procedure.bureau;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.BallotRestricted;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.StandingRule;

/** The check that the figures of a ballot can be those of one. Who is elected by it is said by another act. */
final class Ballot {
    private final HoldBallot act;
    private final DecisionContext context;
    private final Bureau bureau;
    private final BallotFigures figures;

    Ballot(HoldBallot act, DecisionContext context) {
        this.act = act;
        this.context = context;
        this.bureau = context.state().bureau();
        this.figures = new BallotFigures(
                act.papers(),
                act.invalid(),
                act.abstaining(),
                act.required(),
                act.votes().stream().map(CandidateVotes::votes).toList());
    }

    List<Event> decide() {
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        Office office = Seats.office(act.office(), context);
        int seats = Seats.vacant(office, bureau);
        Rejected.unless(seats > 0, BureauRule.A_BALLOT_FILLS_A_VACANT_SEAT, Map.of("office", office.name()));
        Rejected.unless(
                !bureau.candidatesFor(office.code()).isEmpty(),
                BureauRule.A_BALLOT_HAS_CANDIDATES,
                Map.of("office", office.name()));
        checkCandidates(office);
        figures.check(seats);
        Event held = new BallotHeld(
                meeting,
                act.office(),
                bureau.contests().ballotsFor(act.office()).size() + 1,
                act.papers(),
                act.invalid(),
                act.abstaining(),
                act.required(),
                act.votes());
        return Stream.concat(Stream.of(held), figures.doubt(context).stream()).toList();
    }

    private void checkCandidates(Office office) {
        Set<Officer> counted = new HashSet<>();
        Optional<BallotRestricted> restriction = bureau.contests().restriction(office.code());
        for (CandidateVotes votes : act.votes()) {
            Officer candidate = candidate(votes, office);
            Rejected.unless(
                    restriction.isEmpty() || restriction.get().candidates().contains(candidate),
                    BureauRule.A_RESTRICTED_BALLOT_IS_AMONG_THOSE_IT_IS_LIMITED_TO,
                    Map.of("person", votes.candidate()));
            Rejected.unless(
                    counted.add(candidate),
                    BureauRule.A_CANDIDATE_IS_COUNTED_ONCE,
                    Map.of("person", votes.candidate()));
        }
    }

    private Officer candidate(CandidateVotes votes, Office office) {
        List<Officer> meant = bureau.candidatesFor(office.code()).stream()
                .filter(votes::areOf)
                .toList();
        Rejected.unless(
                !meant.isEmpty(),
                BureauRule.ONLY_CANDIDATES_ARE_VOTED_FOR,
                Map.of("person", votes.candidate(), "office", office.name()));
        Rejected.unless(
                meant.size() == 1,
                StandingRule.WHO_SHARES_A_NAME_IS_NAMED_WITH_THE_STATE,
                Map.of("person", votes.candidate()));
        return meant.getFirst();
    }
}
