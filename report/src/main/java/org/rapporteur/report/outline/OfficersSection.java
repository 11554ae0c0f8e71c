package org.rapporteur.report.outline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.Rotation;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.OfficeTurn;
import org.rapporteur.report.outline.Passage.OfficersElected;
import org.rapporteur.report.outline.Passage.RotationRecalled;

/** Whose turn it was, who was elected, who was replaced. */
final class OfficersSection {
    private final FactIndex index;
    private final Voting voting;
    private final Elections elections;
    private final StepsOfOffice steps;
    private final Ballots ballots;

    OfficersSection(FactIndex index) {
        this.index = index;
        this.voting = new Voting(index);
        this.elections = new Elections(index);
        this.steps = new StepsOfOffice(index);
        this.ballots = new Ballots(index, voting, elections, steps);
    }

    List<Remark> remarks() {
        return Stream.of(
                        rotation().stream(),
                        told(fact -> fact instanceof BureauEvent.IncumbentsRecorded),
                        told(fact -> fact instanceof BureauEvent.CandidateWithdrawn
                                || fact instanceof BureauEvent.ElectionPostponed),
                        voting.requestedOnElections(),
                        elected(),
                        ballots.remarks(),
                        told(fact -> fact instanceof BureauEvent.IncumbentContinued
                                || fact instanceof BureauEvent.OfficerReplaced
                                || fact instanceof BureauEvent.OfficerResigned))
                .flatMap(remarks -> remarks)
                .toList();
    }

    private Optional<Remark> rotation() {
        return index.body()
                .rotating()
                .map(this::rotation)
                .filter(remark -> !remark.basis().isEmpty());
    }

    private Remark rotation(Rotation rotation) {
        int session = index.session().number();
        List<OfficeTurn> turns = index.body().offices().stream()
                .flatMap(office -> rotation.groupFor(office.code(), session).stream()
                        .map(group -> new OfficeTurn(office.code(), group)))
                .toList();
        List<VersionedFact<OfficerNominated>> nominations = index.all(
                OfficerNominated.class,
                fact -> rotation.groupFor(fact.nominee().office(), session).isPresent());
        return Remark.of(new RotationRecalled(rotation.decidedAtSession(), turns), nominations);
    }

    /** What was done about offices that no ballot was held for, in its order; who held office before, of all. */
    private Stream<Remark> told(Predicate<BureauEvent> which) {
        return steps.all().stream()
                .filter(noted -> which.test(noted.fact()))
                .filter(noted -> noted.fact() instanceof BureauEvent.IncumbentsRecorded
                        || StepsOfOffice.offices(noted.fact()).stream()
                                .noneMatch(office -> ballots.tell(noted, office)))
                .flatMap(noted -> steps.told(noted).stream());
    }

    /** How an election came about: no more is known than its mode, unless the body decided on it. */
    private record Way(DecisionMode mode, List<VersionedFact<QuestionDecided>> decisions) {
        Decision how() {
            return decisions.isEmpty()
                    ? Decision.in(mode)
                    : decisions.getFirst().fact().decision();
        }
    }

    /**
     * All elections that came about in the same way in one paragraph, whatever the meeting; by office, then by name.
     */
    private Stream<Remark> elected() {
        return index.all(BureauEvent.OfficersElected.class, fact -> fact.how() != DecisionMode.BALLOT).stream()
                .filter(noted -> officers(noted).findAny().isPresent())
                .collect(groupingBy(
                        noted -> new Way(noted.fact().how(), elections.on(noted)), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(alike -> elected(alike.getKey(), alike.getValue()));
    }

    private Remark elected(Way way, List<VersionedFact<BureauEvent.OfficersElected>> alike) {
        List<Officer> officers = alike.stream()
                .flatMap(this::officers)
                .sorted(Comparator.comparingInt(this::rankOfOffice).thenComparing(Officer::name))
                .toList();
        When when = When.at(index, alike, BureauEvent.OfficersElected::meeting);
        Remark elected = Remark.of(new OfficersElected(when, way.how(), officers), alike);
        return voting.around(elected, way.decisions());
    }

    /** Those elected but for whom it is told with ballots on their office. */
    private Stream<Officer> officers(VersionedFact<BureauEvent.OfficersElected> noted) {
        return noted.fact().officers().stream().filter(officer -> !ballots.tell(noted, officer.office()));
    }

    private int rankOfOffice(Officer officer) {
        List<BodyProfile.Office> offices = index.body().offices();
        return offices.indexOf(index.body().office(officer.office()).orElseThrow());
    }
}
