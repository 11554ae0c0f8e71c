package org.rapporteur.procedure.bureau;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.act.BureauCommand.DrawLot;
import org.rapporteur.events.act.BureauCommand.PostponeElection;
import org.rapporteur.events.act.BureauCommand.RestrictBallot;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.BallotRestricted;
import org.rapporteur.events.fact.BureauEvent.ElectionPostponed;
import org.rapporteur.events.fact.BureauEvent.LotDrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Person;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.DecisionContext;

/** What is done when a ballot has not filled all seats: the next one is limited, or lots are drawn, or it is left. */
final class BetweenBallots {
    private final DecisionContext context;
    private final Bureau bureau;

    BetweenBallots(DecisionContext context) {
        this.context = context;
        this.bureau = context.state().bureau();
    }

    List<Event> restrict(RestrictBallot act) {
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        Office office = Seats.office(act.office(), context);
        int seats = Seats.vacant(office, bureau);
        BallotHeld last = lastBallot(office);
        List<Officer> candidates = act.candidates().stream()
                .map(person -> candidate(person, office))
                .distinct()
                .toList();
        Rejected.unless(
                !candidates.isEmpty() && candidates.size() <= 2 * seats,
                BureauRule.A_RESTRICTED_BALLOT_HOLDS_TWICE_THE_SEATS,
                Map.of("candidates", candidates.size(), "seats", seats));
        Rejected.unless(
                candidates.size() > seats,
                BureauRule.A_RESTRICTED_BALLOT_LEAVES_A_CHOICE,
                Map.of("candidates", candidates.size(), "seats", seats));
        checkNobodyLeftOut(candidates, office, last);
        BallotRestricted fact = new BallotRestricted(meeting, office.code(), candidates);
        return bureau.contests()
                        .restriction(office.code())
                        .filter(standing -> standing.candidates().equals(candidates))
                        .isPresent()
                ? List.of()
                : List.of(fact);
    }

    private void checkNobodyLeftOut(List<Officer> candidates, Office office, BallotHeld last) {
        int least = candidates.stream().mapToInt(last::votesOf).min().orElseThrow();
        bureau.candidatesFor(office.code()).stream()
                .filter(other -> !candidates.contains(other) && last.votesOf(other) > least)
                .findFirst()
                .ifPresent(leftOut -> {
                    throw Rejected.because(
                            BureauRule.A_RESTRICTED_BALLOT_IS_AMONG_THOSE_WITH_MOST_VOTES,
                            Map.of("person", leftOut.name(), "votes", last.votesOf(leftOut), "least", least));
                });
    }

    List<Event> draw(DrawLot act) {
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        Office office = Seats.office(act.office(), context);
        BallotHeld last = lastBallot(office);
        List<Officer> among = act.among().stream()
                .map(person -> candidate(person, office))
                .distinct()
                .toList();
        Rejected.unless(
                among.size() > 1
                        && among.stream().mapToInt(last::votesOf).distinct().count() == 1,
                BureauRule.ONLY_EQUALS_DRAW,
                Map.of("office", office.name()));
        Officer chosen = candidate(act.chosen(), office);
        Rejected.unless(among.contains(chosen), BureauRule.A_LOT_FALLS_TO_ONE_OF_THEM, Map.of("person", chosen.name()));
        if (bureau.contests().choseByLot(chosen)) {
            return List.of();
        }
        checkSeatForLot(office);
        return List.of(new LotDrawn(meeting, office.code(), among, chosen));
    }

    /** One who was chosen by lot and is not elected yet has a seat already. */
    private void checkSeatForLot(Office office) {
        long chosen = bureau.candidatesFor(office.code()).stream()
                .filter(bureau.contests()::choseByLot)
                .count();
        Rejected.unless(
                chosen < Seats.vacant(office, bureau),
                BureauRule.A_LOT_IS_DRAWN_FOR_A_VACANT_SEAT,
                Map.of("office", office.name()));
    }

    List<Event> postpone(PostponeElection act) {
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        Office office = Seats.office(act.office(), context);
        Rejected.unless(
                Seats.vacant(office, bureau) > 0,
                BureauRule.AN_ELECTION_THAT_IS_OVER_IS_NOT_POSTPONED,
                Map.of("office", office.name()));
        ElectionPostponed fact = new ElectionPostponed(meeting, office.code(), act.until());
        return bureau.contests()
                        .postponement(office.code())
                        .filter(fact::equals)
                        .isPresent()
                ? List.of()
                : List.of(fact);
    }

    private BallotHeld lastBallot(Office office) {
        List<BallotHeld> ballots = bureau.contests().ballotsFor(office.code());
        Rejected.unless(!ballots.isEmpty(), BureauRule.A_FIRST_BALLOT_IS_UNRESTRICTED, Map.of("office", office.name()));
        return ballots.getLast();
    }

    private Officer candidate(Person person, Office office) {
        return candidate(person, office.code())
                .orElseThrow(() -> Rejected.because(
                        BureauRule.ONLY_CANDIDATES_ARE_VOTED_FOR,
                        Map.of("person", person.name(), "office", office.name())));
    }

    private Optional<Officer> candidate(Person person, OfficeCode office) {
        return bureau.candidatesFor(office).stream()
                .filter(candidate -> candidate.is(person))
                .findFirst();
    }
}
