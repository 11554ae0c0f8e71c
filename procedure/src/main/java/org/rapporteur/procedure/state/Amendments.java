package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.fact.AmendmentEvent;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentAccepted;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentJoined;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentRevised;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentSplit;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentWithdrawn;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentsOrdered;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;

/**
 * The amendments to drafts, in the order of their proposal. What the body decided on them is among the questions.
 *
 * @param orders in which they were to be decided on, as the presiding officer announced them
 */
public record Amendments(List<Amendment> all, List<AmendmentsOrdered> orders) implements Area {
    static final Amendments NONE = new Amendments(List.of(), List.of());

    public Amendments {
        all = Absent.asEmpty(all);
        orders = Absent.asEmpty(orders);
    }

    /** All that were proposed to a draft, by the symbol it is known by. */
    public List<Amendment> to(Symbol draft) {
        return all.stream()
                .filter(amendment -> amendment.proposed().draft().equals(draft))
                .toList();
    }

    public Optional<Amendment> find(Symbol draft, int number) {
        return to(draft).stream()
                .filter(amendment -> amendment.number() == number)
                .findFirst();
    }

    /** The one that has a document of this symbol. */
    public Optional<Amendment> bearing(Symbol symbol) {
        return all.stream().filter(amendment -> amendment.bears(symbol)).findFirst();
    }

    /**
     * Those to a draft that are neither decided on nor withdrawn or accepted.
     *
     * @param open whether a question waits to be decided on
     */
    public List<Amendment> before(Symbol draft, Predicate<Question> open) {
        return to(draft).stream().filter(amendment -> isBefore(amendment, open)).toList();
    }

    /** Whether an amendment waits for a decision; one to an amendment only as long as that does. */
    public boolean isBefore(Amendment amendment, Predicate<Question> open) {
        Integer to = amendment.proposed().to();
        return amendment.stage() == Amendment.Stage.PROPOSED
                && open.test(amendment.question())
                && (to == null
                        || find(amendment.proposed().draft(), to)
                                .filter(amended -> isBefore(amended, open))
                                .isPresent());
    }

    /** Those to an amendment that wait for a decision. */
    public Stream<Amendment> before(Amendment amended, Predicate<Question> open) {
        return subAmendments(amended).filter(amendment -> isBefore(amendment, open));
    }

    /** Whether the body changed an amendment. */
    public boolean isAmended(Amendment amended, Questions questions) {
        return subAmendments(amended)
                .anyMatch(amendment -> questions
                        .decisionOn(amendment.question())
                        .filter(decided -> decided.outcome() == DecisionOutcome.ADOPTED)
                        .isPresent());
    }

    private Stream<Amendment> subAmendments(Amendment amended) {
        return to(amended.proposed().draft()).stream()
                .filter(amendment -> Integer.valueOf(amended.number())
                        .equals(amendment.proposed().to()));
    }

    /** The order announced last for the amendments to a draft. */
    public Optional<AmendmentsOrdered> orderOn(Symbol draft) {
        return orders.stream().filter(order -> order.draft().equals(draft)).reduce((_, later) -> later);
    }

    Amendments evolve(AmendmentEvent event) {
        return switch (event) {
            case AmendmentProposed fact -> new Amendments(Grown.by(all, Amendment.of(fact)), orders);
            case AmendmentJoined fact ->
                with(fact.draft(), fact.amendment(), amendment -> amendment.joinedBy(fact.party()));
            case AmendmentRevised fact -> with(fact.draft(), fact.amendment(), amendment -> amendment.revisedAs(fact));
            case AmendmentAccepted fact ->
                with(fact.draft(), fact.amendment(), amendment -> amendment.now(Amendment.Stage.ACCEPTED));
            case AmendmentWithdrawn fact ->
                with(fact.draft(), fact.amendment(), amendment -> amendment.now(Amendment.Stage.WITHDRAWN));
            case AmendmentSplit fact ->
                with(fact.draft(), fact.amendment(), amendment -> amendment.dividedInto(fact.into()));
            case AmendmentsOrdered fact -> new Amendments(all, Grown.by(orders, fact));
        };
    }

    private Amendments with(Symbol draft, int number, UnaryOperator<Amendment> change) {
        return new Amendments(
                InPlace.where(
                        all,
                        amendment -> amendment.number() == number
                                && amendment.proposed().draft().equals(draft),
                        change),
                orders);
    }
}
