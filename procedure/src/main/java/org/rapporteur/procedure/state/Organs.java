package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.OrganEvent;
import org.rapporteur.events.fact.OrganEvent.OrganChairsElected;
import org.rapporteur.events.fact.OrganEvent.OrganDissolved;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.OrganEvent.OrganQuorumSet;
import org.rapporteur.events.fact.OrganEvent.OrganReported;
import org.rapporteur.events.fact.OrganEvent.ReferredToOrgan;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;

/** The organs of the body's own, then those that the session established for itself, in the order in which it did. */
public record Organs(List<SessionOrgan> all) implements Area {
    static final Organs NONE = new Organs(List.of());

    public Organs {
        all = Absent.asEmpty(all);
    }

    /** The one that is this organ; nothing of one that every session has. */
    public Optional<SessionOrgan> find(Organ organ) {
        return all.stream().filter(known -> known.organ().equals(organ)).findFirst();
    }

    /** The members of an organ that has some; nobody where it is open to all. */
    public List<ParticipantCode> membersOf(Organ organ) {
        return find(organ).map(SessionOrgan::members).orElse(List.of());
    }

    /** Those of a kind. */
    public Stream<SessionOrgan> of(OrganKind kind) {
        return all.stream().filter(known -> known.kind() == kind);
    }

    /** Those to which a draft was referred, by the symbol it was tabled under. */
    public Stream<SessionOrgan> dealingWith(Symbol draft) {
        return all.stream().filter(known -> known.drafts().contains(draft));
    }

    /** Those that a body has are there from the first, or from when its profile came to name them. */
    Organs after(SessionEvent event) {
        return event.organsFromHere()
                .filter(own -> find(own.organ()).isEmpty())
                .map(SessionOrgan::of)
                .reduce(this, (organs, own) -> new Organs(Grown.by(organs.all, own)), (_, last) -> last);
    }

    Organs evolve(OrganEvent event) {
        return switch (event) {
            case OrganEstablished fact -> new Organs(Grown.by(all, SessionOrgan.establishedBy(fact)));
            case ReferredToOrgan fact -> with(fact.organ(), known -> known.with(fact.items(), fact.drafts()));
            case OrganChairsElected fact -> with(fact.organ(), known -> known.chairedBy(fact.chairs()));
            case OrganQuorumSet fact -> with(fact.organ(), known -> known.with(fact.quorum()));
            case OrganReported fact -> with(fact.organ(), known -> known.with(fact));
            case OrganDissolved fact -> with(fact.organ(), SessionOrgan::ended);
        };
    }

    Organs after(BureauEvent event) {
        return event instanceof MembersAppointed fact && fact.established() != null
                ? with(fact.established(), known -> known.with(fact))
                : this;
    }

    /** An organ that a draft was referred to deals with the parts of it. */
    Organs after(DraftEvent event) {
        return event instanceof DraftSplit fact
                ? new Organs(InPlace.wherever(
                        all,
                        known -> known.drafts().contains(fact.draft()),
                        known -> known.with(List.of(), fact.into())))
                : this;
    }

    private Organs with(SubsidiaryOrgan organ, UnaryOperator<SessionOrgan> change) {
        return new Organs(InPlace.where(all, known -> known.organ().equals(organ), change));
    }
}
