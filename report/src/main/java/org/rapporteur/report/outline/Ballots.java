package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.BallotRestricted;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.ElectionPostponed;
import org.rapporteur.events.fact.BureauEvent.IncumbentContinued;
import org.rapporteur.events.fact.BureauEvent.IncumbentsRecorded;
import org.rapporteur.events.fact.BureauEvent.IncumbentsSucceeded;
import org.rapporteur.events.fact.BureauEvent.LotDrawn;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.fact.BureauEvent.OfficerAppointed;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficerResigned;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;

/**
 * Elections by ballot, office by office, in the order in which they went: who stood, what each ballot came to, who
 * withdrew, to whom the next ballot was limited, who was elected.
 */
final class Ballots {
    private final FactIndex index;
    private final Voting voting;
    private final Elections elections;
    private final StepsOfOffice steps;

    Ballots(FactIndex index, Voting voting, Elections elections, StepsOfOffice steps) {
        this.index = index;
        this.voting = voting;
        this.elections = elections;
        this.steps = steps;
    }

    Stream<Remark> remarks() {
        return index.body().offices().stream().map(Office::code).flatMap(office -> forOffice(office).stream());
    }

    /** Whether what was done about an office is told here: all of it, but for elections before there were ballots. */
    boolean tell(VersionedFact<? extends BureauEvent> noted, OfficeCode office) {
        return firstBallot(office)
                .filter(first -> !(noted.fact() instanceof OfficersElected) || !noted.isBefore(first))
                .isPresent();
    }

    private Optional<VersionedFact<BureauEvent>> firstBallot(OfficeCode office) {
        return steps.on(office).stream()
                .filter(noted -> isByBallot(noted.fact()))
                .findFirst();
    }

    private static boolean isByBallot(BureauEvent event) {
        return event instanceof BallotHeld
                || event instanceof BallotRestricted
                || event instanceof LotDrawn
                || (event instanceof OfficersElected election && election.how() == DecisionMode.BALLOT);
    }

    private List<Remark> forOffice(OfficeCode office) {
        List<VersionedFact<BureauEvent>> told =
                steps.on(office).stream().filter(noted -> tell(noted, office)).toList();
        Set<Long> introduced = new HashSet<>();
        List<Remark> remarks = new ArrayList<>();
        for (VersionedFact<BureauEvent> noted : told) {
            switch (noted.fact()) {
                case OfficerNominated fact when isElectedBeforeAnyBallot(noted.as(fact), office) -> {}
                case OfficerNominated _ -> {
                    List<VersionedFact<OfficerNominated>> together = standing(office, noted).stream()
                            .filter(nomination -> introduced.add(nomination.version()))
                            .toList();
                    together.stream().findFirst().ifPresent(_ -> remarks.add(candidates(office, together)));
                }
                case OfficersElected fact -> remarks.addAll(elected(office, noted.as(fact)));
                // Who holds office from an earlier session is told for all offices at once; members of other organs,
                // under their item.
                case IncumbentsRecorded _,
                        IncumbentsSucceeded _,
                        MembersBallotHeld _,
                        MembersElected _,
                        MembersAppointed _,
                        OfficerAppointed _ -> {}
                case CandidateWithdrawn _,
                        BallotHeld _,
                        BallotRestricted _,
                        LotDrawn _,
                        ElectionPostponed _,
                        IncumbentContinued _,
                        OfficerReplaced _,
                        OfficerResigned _ -> steps.told(noted).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    /** From one nomination on, all before the next ballot, but for those who were elected before there was one. */
    private List<VersionedFact<OfficerNominated>> standing(OfficeCode office, VersionedFact<BureauEvent> from) {
        Optional<VersionedFact<BureauEvent>> next = steps.on(office).stream()
                .filter(noted -> noted.fact() instanceof BallotHeld && from.isBefore(noted))
                .findFirst();
        return index.all(OfficerNominated.class, fact -> fact.nominee().office().equals(office)).stream()
                .filter(noted -> !noted.isBefore(from)
                        && next.filter(ballot -> !noted.isBefore(ballot)).isEmpty())
                .filter(noted -> !isElectedBeforeAnyBallot(noted, office))
                .toList();
    }

    private boolean isElectedBeforeAnyBallot(VersionedFact<OfficerNominated> nomination, OfficeCode office) {
        return index.all(OfficersElected.class).stream()
                .anyMatch(election -> nomination.isBefore(election)
                        && !tell(election, office)
                        && election.fact().officers().contains(nomination.fact().nominee()));
    }

    private static Remark candidates(OfficeCode office, List<VersionedFact<OfficerNominated>> nominations) {
        return Remark.of(
                new Passage.CandidatesNominated(
                        office,
                        nominations.stream()
                                .map(noted -> noted.fact().nominee())
                                .distinct()
                                .toList()),
                nominations);
    }

    private List<Remark> elected(OfficeCode office, VersionedFact<OfficersElected> noted) {
        List<Officer> officers = noted.fact().officers().stream()
                .filter(officer -> officer.office().equals(office))
                .toList();
        List<VersionedFact<QuestionDecided>> decisions = elections.on(noted).stream()
                .filter(decided -> office.equals(decided.fact().question().office()))
                .toList();
        List<Remark> told = new ArrayList<>();
        passages(office, officers, noted, decisions).forEach(passage -> told.add(Remark.of(passage, noted)));
        told.set(told.size() - 1, voting.around(told.getLast(), decisions));
        return told;
    }

    private List<Passage> passages(
            OfficeCode office,
            List<Officer> officers,
            VersionedFact<OfficersElected> noted,
            List<VersionedFact<QuestionDecided>> decisions) {
        if (noted.fact().how() != DecisionMode.BALLOT) {
            Decision how = decisions.isEmpty()
                    ? Decision.in(noted.fact().how())
                    : decisions.getFirst().fact().decision();
            return List.of(new Passage.OfficersElected(When.at(index, noted, OfficersElected::meeting), how, officers));
        }
        return Stream.of(false, true)
                .map(byLot -> new Passage.ElectedByBallot(
                        office,
                        officers.stream()
                                .filter(officer -> isByLot(officer, noted) == byLot)
                                .toList(),
                        byLot))
                .filter(passage -> !passage.officers().isEmpty())
                .<Passage>map(passage -> passage)
                .toList();
    }

    /** Whether a lot chose somebody after the last ballot before the election. */
    private boolean isByLot(Officer officer, VersionedFact<OfficersElected> election) {
        return steps.on(officer.office()).stream()
                .filter(noted -> noted.isBefore(election))
                .filter(noted -> noted.fact() instanceof BallotHeld
                        || (noted.fact() instanceof LotDrawn lot && lot.chosen().equals(officer)))
                .reduce((_, later) -> later)
                .filter(noted -> noted.fact() instanceof LotDrawn)
                .isPresent();
    }
}
