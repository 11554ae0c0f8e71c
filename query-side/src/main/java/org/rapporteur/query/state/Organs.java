package org.rapporteur.query.state;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.events.body.OrganOfABody;
import org.rapporteur.events.fact.OrganEvent;
import org.rapporteur.events.fact.OrganEvent.OrganChairsElected;
import org.rapporteur.events.fact.OrganEvent.OrganDissolved;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.OrganEvent.OrganQuorumSet;
import org.rapporteur.events.fact.OrganEvent.OrganReported;
import org.rapporteur.events.fact.OrganEvent.ReferredToOrgan;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** The organs of the body's own, then those that the session established for itself, in the order in which it did. */
public record Organs(List<SessionOrgan> all) implements Area {
    static final Organs NONE = new Organs(List.of());

    public Organs {
        all = Absent.asEmpty(all);
    }

    /**
     * One of them.
     *
     * @param items referred to it
     * @param drafts referred to it, by the symbols they were tabled under
     * @param reported whether it has reported
     */
    public record SessionOrgan(
            SubsidiaryOrgan organ,
            OrganKind kind,
            Wording name,
            List<Person> chairs,
            List<ItemNumber> items,
            List<Symbol> drafts,
            boolean reported,
            boolean dissolved) {
        public SessionOrgan {
            chairs = Absent.asEmpty(chairs);
            items = Absent.asEmpty(items);
            drafts = Absent.asEmpty(drafts);
        }

        private static SessionOrgan of(OrganOfABody.Own own) {
            return new SessionOrgan(own.organ(), own.kind(), own.name(), List.of(), List.of(), List.of(), false, false);
        }

        private SessionOrgan chairedBy(List<Person> elected) {
            return new SessionOrgan(organ, kind, name, elected, items, drafts, reported, dissolved);
        }

        private SessionOrgan with(ReferredToOrgan fact) {
            return new SessionOrgan(
                    organ,
                    kind,
                    name,
                    chairs,
                    Stream.concat(items.stream(), fact.items().stream()).toList(),
                    Stream.concat(drafts.stream(), fact.drafts().stream()).toList(),
                    reported,
                    dissolved);
        }

        private SessionOrgan thatReported() {
            return new SessionOrgan(organ, kind, name, chairs, items, drafts, true, dissolved);
        }

        private SessionOrgan ended() {
            return new SessionOrgan(organ, kind, name, chairs, items, drafts, reported, true);
        }
    }

    public Optional<SessionOrgan> find(Organ organ) {
        return all.stream().filter(one -> one.organ().equals(organ)).findFirst();
    }

    /** What an organ is called. */
    public Optional<Wording> name(SubsidiaryOrgan organ) {
        return find(organ).map(SessionOrgan::name);
    }

    /** Those that can still meet. */
    public Stream<SubsidiaryOrgan> existing() {
        return all.stream().filter(one -> !one.dissolved()).map(SessionOrgan::organ);
    }

    /** Those that a body has are there from the first, or from when its profile came to name them. */
    Organs after(SessionEvent event) {
        return event.organsFromHere()
                .filter(own -> find(own.organ()).isEmpty())
                .map(SessionOrgan::of)
                .reduce(this, (organs, own) -> new Organs(Changed.plus(organs.all, own)), (_, last) -> last);
    }

    Organs evolve(OrganEvent event) {
        return switch (event) {
            case OrganEstablished fact ->
                new Organs(Changed.plus(
                        all,
                        new SessionOrgan(
                                fact.organ(),
                                fact.kind(),
                                fact.name(),
                                fact.chairs(),
                                fact.items(),
                                List.of(),
                                false,
                                false)));
            case ReferredToOrgan fact -> with(fact.organ(), organ -> organ.with(fact));
            case OrganChairsElected fact -> with(fact.organ(), organ -> organ.chairedBy(fact.chairs()));
            case OrganReported fact -> with(fact.organ(), SessionOrgan::thatReported);
            case OrganQuorumSet _ -> this;
            case OrganDissolved fact -> with(fact.organ(), SessionOrgan::ended);
        };
    }

    private Organs with(SubsidiaryOrgan organ, UnaryOperator<SessionOrgan> change) {
        return new Organs(Changed.theOne(all, one -> one.organ().equals(organ), change));
    }
}
