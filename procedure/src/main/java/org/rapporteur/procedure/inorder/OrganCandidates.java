package org.rapporteur.procedure.inorder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.OrganCommand.DissolveOrgan;
import org.rapporteur.events.act.OrganCommand.ElectOrganChairs;
import org.rapporteur.events.act.OrganCommand.EstablishOrgan;
import org.rapporteur.events.act.OrganCommand.ReceiveReportOfOrgan;
import org.rapporteur.events.act.OrganCommand.ReferToOrgan;
import org.rapporteur.events.act.OrganCommand.SetQuorumOfOrgan;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.SessionOrgan;

/** Acts on the organs that a session establishes. */
final class OrganCandidates {
    private static final QuorumShares MAJORITY = new QuorumShares(new Share(1, 4, true), new Share(1, 2, false));

    private final Specimens specimens;

    OrganCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        return Stream.concat(
                Stream.of(establishment()),
                specimens.state().organs().all().stream().flatMap(this::on));
    }

    private Candidate establishment() {
        return Candidate.oneOf(
                Stream.of(OrganKind.values())
                        .map(kind -> new EstablishOrgan(
                                specimens.newOrgan(), kind, specimens.words(), null, List.of(), List.of(), List.of()))
                        .toList(),
                "organ",
                "kind",
                "name",
                "mandate",
                "items",
                "members",
                "chairs");
    }

    private Stream<Candidate> on(SessionOrgan established) {
        SubsidiaryOrgan organ = established.organ();
        Stream<ReferToOrgan> items =
                specimens.items().stream().map(item -> new ReferToOrgan(organ, List.of(item), List.of()));
        Stream<ReferToOrgan> drafts = specimens.drafts().stream()
                .map(Draft::currentSymbol)
                .map(draft -> new ReferToOrgan(organ, List.of(), List.of(draft)));
        return Stream.of(
                Candidate.oneOf(Stream.concat(items, drafts).toList(), "items", "drafts"),
                Candidate.oneOf(
                        specimens.parties().stream()
                                .map(state -> new ElectOrganChairs(
                                        organ, List.of(new Person(specimens.person(state), state))))
                                .toList(),
                        "chairs"),
                Candidate.oneOf(
                        Stream.of(MAJORITY, new QuorumShares(MAJORITY.decision(), MAJORITY.decision()))
                                .map(quorum -> new SetQuorumOfOrgan(organ, quorum))
                                .toList(),
                        "quorum"),
                Candidate.oneOf(reports(established).toList(), "by", "document"),
                Candidate.of(new DissolveOrgan(organ)));
    }

    /** By somebody unknown or by a chair, told or in a document: one that is on record may be told by another. */
    private Stream<ReceiveReportOfOrgan> reports(SessionOrgan organ) {
        List<@Nullable Person> chairs = new ArrayList<>(organ.chairs());
        chairs.addFirst(null);
        List<@Nullable Symbol> documents = new ArrayList<>(specimens.documents());
        documents.addFirst(null);
        return chairs.stream()
                .flatMap(by ->
                        documents.stream().map(document -> new ReceiveReportOfOrgan(organ.organ(), by, document)));
    }
}
