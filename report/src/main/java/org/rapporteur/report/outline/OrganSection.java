package org.rapporteur.report.outline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.OrganOfABody;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.OrganEvent;
import org.rapporteur.events.fact.OrganEvent.OrganChairsElected;
import org.rapporteur.events.fact.OrganEvent.OrganDissolved;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.OrganEvent.OrganQuorumSet;
import org.rapporteur.events.fact.OrganEvent.OrganReported;
import org.rapporteur.events.fact.OrganEvent.ReferredToOrgan;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;

/**
 * The organs of the body and those that the session established: what each was for, who chaired it, how often it met.
 */
final class OrganSection {
    private final FactIndex index;
    private final Index<ItemNumber, OrganReported> reports;

    OrganSection(FactIndex index) {
        this.index = index;
        this.reports = index.byPlace(OrganReported::item, OrganReported.class);
    }

    Stream<Remark> remarks() {
        List<VersionedFact<OrganEstablished>> established = index.all(OrganEstablished.class);
        return Stream.concat(
                index.body()
                        .ownOrgans()
                        .map(OrganOfABody.Own::organ)
                        .filter(own -> established.stream()
                                .noneMatch(noted -> noted.fact().organ().equals(own)))
                        .flatMap(this::doings),
                established.stream().flatMap(this::on));
    }

    /** The reports received while an item was before the plenary, or none was. */
    Stream<Remark> reportsUnder(@Nullable ItemNumber item) {
        return reports.of(item).stream()
                .map(noted -> Remark.of(
                        new Passage.OrganReported(When.at(index, noted, OrganReported::meeting), noted.fact()), noted));
    }

    private Stream<Remark> on(VersionedFact<OrganEstablished> founding) {
        Remark established = Remark.of(
                new Passage.OrganEstablished(When.at(index, founding, OrganEstablished::meeting), founding.fact()),
                founding);
        return Stream.concat(Stream.of(established), doings(founding.fact().organ()));
    }

    private Stream<Remark> doings(SubsidiaryOrgan organ) {
        return Stream.of(
                        each(ReferredToOrgan.class, organ, this::referred),
                        each(OrganChairsElected.class, organ, this::chairs),
                        each(OrganQuorumSet.class, organ, this::quorum),
                        met(organ),
                        each(OrganDissolved.class, organ, this::dissolved))
                .flatMap(remarks -> remarks);
    }

    private <E extends OrganEvent> Stream<Remark> each(
            Class<E> kind, SubsidiaryOrgan organ, Function<VersionedFact<E>, Passage> told) {
        return index.all(kind, fact -> fact.organ().equals(organ)).stream()
                .map(noted -> Remark.of(told.apply(noted), noted));
    }

    private Passage referred(VersionedFact<ReferredToOrgan> noted) {
        return new Passage.ReferredToOrgan(
                When.at(index, noted, ReferredToOrgan::meeting),
                noted.fact().organ(),
                noted.fact().items(),
                noted.fact().drafts());
    }

    private Passage chairs(VersionedFact<OrganChairsElected> noted) {
        OrganChairsElected fact = noted.fact();
        return new Passage.OrganChairsElected(
                When.at(index, noted, OrganChairsElected::meeting),
                fact.organ(),
                fact.chairs(),
                fact.meeting().organ().equals(fact.organ()));
    }

    private Passage quorum(VersionedFact<OrganQuorumSet> noted) {
        return new Passage.OrganQuorumSet(
                When.at(index, noted, OrganQuorumSet::meeting),
                noted.fact().organ(),
                noted.fact().quorum());
    }

    private Stream<Remark> met(SubsidiaryOrgan organ) {
        List<VersionedFact<MeetingOpened>> opened =
                index.all(MeetingOpened.class, fact -> fact.meeting().organ().equals(organ));
        return opened.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.concat(
                                Stream.of(Remark.of(new Passage.OrganMet(organ, opened.size()), opened)),
                                betweenSessions(organ, opened)),
                        PrivateMeetings.among(opened));
    }

    /** Those held on a day that is of no part of the session. */
    private Stream<Remark> betweenSessions(SubsidiaryOrgan organ, List<VersionedFact<MeetingOpened>> opened) {
        List<VersionedFact<MeetingOpened>> held = opened.stream()
                .filter(noted -> index.calendar().partOn(noted.fact().date()).isEmpty())
                .toList();
        return held.isEmpty()
                ? Stream.empty()
                : Stream.of(Remark.of(
                        new Passage.OrganMetBetweenSessions(
                                organ,
                                held.stream()
                                        .map(noted -> noted.fact().meeting().number())
                                        .toList(),
                                held.stream()
                                        .map(noted -> noted.fact().date())
                                        .distinct()
                                        .toList()),
                        held));
    }

    private Passage dissolved(VersionedFact<OrganDissolved> noted) {
        return new Passage.OrganDissolved(
                When.at(index, noted, OrganDissolved::meeting), noted.fact().organ());
    }
}
