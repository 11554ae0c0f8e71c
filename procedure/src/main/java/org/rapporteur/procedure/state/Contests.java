package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.BallotRestricted;
import org.rapporteur.events.fact.BureauEvent.ElectionPostponed;
import org.rapporteur.events.fact.BureauEvent.LotDrawn;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;

/**
 * How it stands with elections that a ballot has not settled. What was said of the next ballot holds until it is held,
 * a lot until there is another ballot.
 *
 * @param ballots of the last election to each office, in the order in which they were held
 */
public record Contests(
        List<BallotHeld> ballots,
        List<BallotRestricted> restrictions,
        List<LotDrawn> lots,
        List<ElectionPostponed> postponements) {
    static final Contests NONE = new Contests(List.of(), List.of(), List.of(), List.of());

    public Contests {
        ballots = Absent.asEmpty(ballots);
        restrictions = Absent.asEmpty(restrictions);
        lots = Absent.asEmpty(lots);
        postponements = Absent.asEmpty(postponements);
    }

    /** The ballots for an office, in their order. */
    public List<BallotHeld> ballotsFor(OfficeCode office) {
        return ballots.stream().filter(ballot -> ballot.office().equals(office)).toList();
    }

    /** Those to whom the next ballot for an office is limited; nothing if to nobody. */
    public Optional<BallotRestricted> restriction(OfficeCode office) {
        return restrictions.stream()
                .filter(fact -> fact.office().equals(office))
                .findFirst();
    }

    /** Whether somebody was chosen by lot after the last ballot. */
    public boolean choseByLot(Officer candidate) {
        return lots.stream().anyMatch(lot -> lot.chosen().equals(candidate));
    }

    /** How the election to an office was postponed last, if it was not held since. */
    public Optional<ElectionPostponed> postponement(OfficeCode office) {
        return postponements.stream()
                .filter(fact -> fact.office().equals(office))
                .findFirst();
    }

    Contests after(BallotHeld fact) {
        OfficeCode office = fact.office();
        return new Contests(
                Grown.by(ballots, fact),
                without(office, restrictions, BallotRestricted::office),
                without(office, lots, LotDrawn::office),
                without(office, postponements, ElectionPostponed::office));
    }

    Contests after(BallotRestricted fact) {
        return new Contests(
                ballots,
                Grown.by(without(fact.office(), restrictions, BallotRestricted::office), fact),
                lots,
                postponements);
    }

    Contests after(LotDrawn fact) {
        return new Contests(ballots, restrictions, Grown.by(lots, fact), postponements);
    }

    Contests after(ElectionPostponed fact) {
        return new Contests(
                ballots,
                restrictions,
                lots,
                Grown.by(without(fact.office(), postponements, ElectionPostponed::office), fact));
    }

    /** Somebody was elected: if seats are left, the ballots go on. */
    Contests afterElectionTo(OfficeCode office) {
        return new Contests(ballots, restrictions, lots, without(office, postponements, ElectionPostponed::office));
    }

    /** A seat fell vacant: who fills it is another election. */
    Contests anew(OfficeCode office) {
        return new Contests(
                without(office, ballots, BallotHeld::office),
                without(office, restrictions, BallotRestricted::office),
                without(office, lots, LotDrawn::office),
                without(office, postponements, ElectionPostponed::office));
    }

    private static <F> List<F> without(OfficeCode office, List<F> facts, Function<F, OfficeCode> of) {
        return facts.stream().filter(fact -> !of.apply(fact).equals(office)).toList();
    }
}
