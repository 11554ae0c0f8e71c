package org.rapporteur.query.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.AmendmentEvent;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentAccepted;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentJoined;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentRevised;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentSplit;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentWithdrawn;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentsOrdered;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;

/**
 * The amendments to drafts, in the order of their proposal.
 *
 * @param orders the latest announced for each draft
 */
public record Amendments(List<Amendment> proposed, List<AmendmentsOrdered> orders) implements Area {
    static final Amendments NONE = new Amendments(List.of(), List.of());

    public Amendments {
        proposed = Series.of(proposed);
        orders = Absent.asEmpty(orders);
    }

    /**
     * Those to a draft, by the symbol it is known by, that nothing has become of.
     *
     * @param open whether a question waits to be decided on
     */
    Stream<Amendment> before(Symbol draft, Predicate<Question> open) {
        return to(draft).filter(amendment -> isBefore(amendment, open));
    }

    /** All to a draft, whatever became of them. */
    public Stream<Amendment> to(Symbol draft) {
        return proposed.stream().filter(amendment -> amendment.draft().equals(draft));
    }

    /** The order announced last for those to a draft. */
    public Optional<AmendmentsOrdered> orderOn(Symbol draft) {
        return orders.stream().filter(order -> order.draft().equals(draft)).findFirst();
    }

    /** Whether an amendment waits for a decision; one to an amendment only as long as that does. */
    private boolean isBefore(Amendment amendment, Predicate<Question> open) {
        Integer to = amendment.to();
        return amendment.stage() == Amendment.Stage.PROPOSED
                && open.test(amendment.question())
                && (to == null
                        || find(amendment.draft(), to)
                                .filter(amended -> isBefore(amended, open))
                                .isPresent());
    }

    public Optional<Amendment> find(Symbol draft, int number) {
        return proposed.stream()
                .filter(amendment ->
                        amendment.number() == number && amendment.draft().equals(draft))
                .findFirst();
    }

    Amendments evolve(AmendmentEvent event, Recorded at) {
        return switch (event) {
            case AmendmentProposed fact -> new Amendments(Changed.plus(proposed, Amendment.of(fact, at)), orders);
            case AmendmentJoined fact ->
                with(fact.draft(), fact.amendment(), amendment -> amendment.joinedBy(fact.party()));
            case AmendmentRevised fact -> with(fact.draft(), fact.amendment(), amendment -> amendment.revised(fact));
            case AmendmentAccepted fact ->
                with(fact.draft(), fact.amendment(), amendment -> amendment.now(Amendment.Stage.ACCEPTED));
            case AmendmentWithdrawn fact ->
                with(fact.draft(), fact.amendment(), amendment -> amendment.now(Amendment.Stage.WITHDRAWN));
            case AmendmentSplit fact ->
                with(fact.draft(), fact.amendment(), amendment -> amendment.now(Amendment.Stage.SPLIT));
            case AmendmentsOrdered fact ->
                new Amendments(
                        proposed,
                        Changed.replacedOrPlus(orders, order -> order.draft().equals(fact.draft()), fact));
        };
    }

    private Amendments with(Symbol draft, int number, UnaryOperator<Amendment> change) {
        return new Amendments(
                Changed.theOne(
                        proposed,
                        amendment -> amendment.number() == number
                                && amendment.draft().equals(draft),
                        change),
                orders);
    }
}
