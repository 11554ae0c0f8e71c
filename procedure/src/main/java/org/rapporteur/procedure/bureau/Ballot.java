package org.rapporteur.procedure.bureau;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
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

    /** Those who wrote down a name. */
    private final int voters;

    Ballot(HoldBallot act, DecisionContext context) {
        this.act = act;
        this.context = context;
        this.bureau = context.state().bureau();
        this.voters = act.papers() - act.invalid() - act.abstaining();
    }

    List<Event> decide() {
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        Office office = context.body()
                .office(act.office())
                .orElseThrow(() ->
                        Rejected.because(BureauRule.AN_OFFICE_IS_ONE_OF_THE_BODY, Map.of("office", act.office())));
        int seats = Election.vacantSeats(office, bureau);
        Rejected.unless(seats > 0, BureauRule.A_BALLOT_FILLS_A_VACANT_SEAT, Map.of("office", office.name()));
        checkCandidates(office);
        checkFigures(seats);
        List<Event> facts = new ArrayList<>();
        facts.add(new BallotHeld(
                meeting,
                act.office(),
                bureau.ballotsFor(act.office()).size() + 1,
                act.papers(),
                act.invalid(),
                act.abstaining(),
                act.required(),
                act.votes()));
        int majority = voters / 2 + 1;
        if (act.required() != majority) {
            facts.add(BureauWarning.REQUIRED_IS_NOT_A_MAJORITY_OF_THE_VOTERS.noted(
                    Map.of("required", act.required(), "voters", voters, "majority", majority)));
        }
        return facts;
    }

    private void checkCandidates(Office office) {
        Set<Officer> counted = new HashSet<>();
        for (CandidateVotes votes : act.votes()) {
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
            Rejected.unless(
                    counted.add(meant.getFirst()),
                    BureauRule.A_CANDIDATE_IS_COUNTED_ONCE,
                    Map.of("person", votes.candidate()));
        }
    }

    /** With one seat to fill each voter writes down one name; with several, at most as many. */
    private void checkFigures(int seats) {
        Rejected.unless(figures().allMatch(figure -> figure >= 0), BureauRule.FIGURES_OF_A_BALLOT_ARE_NOT_NEGATIVE);
        int votes = (int) Math.min(Integer.MAX_VALUE, votes().asLongStream().sum());
        boolean addUp = voters >= 0 && (seats == 1 ? votes == voters : votes <= (long) voters * seats);
        Rejected.unless(
                addUp,
                BureauRule.VALID_PLUS_INVALID_ARE_THE_PAPERS,
                Map.of(
                        "papers", act.papers(),
                        "invalid", act.invalid(),
                        "abstaining", act.abstaining(),
                        "votes", votes));
        Rejected.unless(
                votes().allMatch(obtained -> obtained <= voters),
                BureauRule.NOBODY_GETS_MORE_VOTES_THAN_THERE_ARE_VOTERS,
                Map.of("voters", voters));
    }

    private IntStream figures() {
        return IntStream.concat(
                Stream.of(act.papers(), act.invalid(), act.abstaining(), act.required())
                        .mapToInt(Integer::intValue),
                votes());
    }

    private IntStream votes() {
        return act.votes().stream().mapToInt(CandidateVotes::votes);
    }
}
