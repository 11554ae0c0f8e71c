package org.rapporteur.report.outline;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;

/** Elections by ballot, office by office: who stood, what each ballot came to, who was elected. */
final class Ballots {
    private final FactIndex index;
    private final Voting voting;
    private final Elections elections;

    Ballots(FactIndex index, Voting voting, Elections elections) {
        this.index = index;
        this.voting = voting;
        this.elections = elections;
    }

    Stream<Remark> remarks() {
        return index.body().offices().stream().map(Office::code).flatMap(this::forOffice);
    }

    private Stream<Remark> forOffice(OfficeCode office) {
        List<VersionedFact<BallotHeld>> ballots =
                index.all(BallotHeld.class, fact -> fact.office().equals(office));
        Stream<Remark> candidates = ballots.isEmpty() ? Stream.empty() : candidates(office);
        return Stream.of(candidates, ballots.stream().map(this::held), elected(office))
                .flatMap(remarks -> remarks);
    }

    private Stream<Remark> candidates(OfficeCode office) {
        List<VersionedFact<OfficerNominated>> nominations = index.all(
                OfficerNominated.class, fact -> fact.nominee().office().equals(office));
        return nominations.isEmpty()
                ? Stream.empty()
                : Stream.of(Remark.of(
                        new Passage.CandidatesNominated(
                                office,
                                nominations.stream()
                                        .map(noted -> noted.fact().nominee())
                                        .distinct()
                                        .toList()),
                        nominations));
    }

    private Remark held(VersionedFact<BallotHeld> noted) {
        return Remark.of(new Passage.BallotHeld(When.at(index, noted, BallotHeld::meeting), noted.fact()), noted);
    }

    private Stream<Remark> elected(OfficeCode office) {
        return index.all(OfficersElected.class, fact -> fact.how() == DecisionMode.BALLOT).stream()
                .filter(noted -> noted.fact().officers().stream()
                        .anyMatch(officer -> officer.office().equals(office)))
                .map(noted -> elected(office, noted));
    }

    private Remark elected(OfficeCode office, VersionedFact<OfficersElected> noted) {
        Remark elected = Remark.of(
                new Passage.ElectedByBallot(
                        office,
                        noted.fact().officers().stream()
                                .filter(officer -> officer.office().equals(office))
                                .toList()),
                noted);
        return voting.around(
                elected,
                elections.on(noted).stream()
                        .filter(decided ->
                                office.equals(decided.fact().question().office()))
                        .toList());
    }
}
