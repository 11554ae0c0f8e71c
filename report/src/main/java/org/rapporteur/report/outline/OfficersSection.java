package org.rapporteur.report.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.Rotation;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.value.Officer;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.OfficeTurn;
import org.rapporteur.report.outline.Passage.OfficersElected;
import org.rapporteur.report.outline.Passage.RotationRecalled;

/** Whose turn it was, who was elected, who was replaced. */
final class OfficersSection {
    private final FactIndex index;

    OfficersSection(FactIndex index) {
        this.index = index;
    }

    List<Remark> remarks() {
        return Stream.of(rotation().stream(), elected().stream(), replaced())
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

    /** All elections in one paragraph, whatever the meeting; by office, then by name. */
    private Optional<Remark> elected() {
        List<VersionedFact<BureauEvent.OfficersElected>> elections = index.all(BureauEvent.OfficersElected.class);
        if (elections.isEmpty()) {
            return Optional.empty();
        }
        List<Officer> officers = elections.stream()
                .flatMap(noted -> noted.fact().officers().stream())
                .sorted(Comparator.comparingInt(this::rankOfOffice).thenComparing(Officer::name))
                .toList();
        When when = When.at(
                index, elections.stream().map(noted -> noted.fact().meeting()).toList());
        return Optional.of(Remark.of(new OfficersElected(when, officers), elections));
    }

    private int rankOfOffice(Officer officer) {
        List<BodyProfile.Office> offices = index.body().offices();
        return offices.indexOf(index.body().office(officer.office()).orElseThrow());
    }

    private Stream<Remark> replaced() {
        return index.all(BureauEvent.OfficerReplaced.class).stream()
                .map(noted -> Remark.of(
                        new Passage.OfficerReplaced(
                                noted.fact().outgoing(), noted.fact().incoming()),
                        noted));
    }
}
