package org.rapporteur.report.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AmendmentEvent;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentAccepted;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentJoined;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentRevised;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentSplit;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentWithdrawn;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentsOrdered;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;

/**
 * The life of one amendment.
 *
 * @param all that was told of it, the proposal first
 */
public record AmendmentRecord(
        VersionedFact<AmendmentProposed> proposal, List<VersionedFact<? extends AmendmentEvent>> all) {

    static List<AmendmentRecord> all(FactIndex index) {
        Map<Question, List<VersionedFact<? extends AmendmentEvent>>> told = new HashMap<>();
        for (VersionedFact<?> noted : index.inOrder()) {
            if (noted.fact() instanceof AmendmentEvent event) {
                numbers(event)
                        .forEach(number -> told.computeIfAbsent(
                                        Question.ofAmendment(event.draft(), number), _ -> new ArrayList<>())
                                .add(noted.as(event)));
            }
        }
        return index.all(AmendmentProposed.class).stream()
                .map(proposal -> new AmendmentRecord(
                        proposal,
                        List.copyOf(told.getOrDefault(
                                Question.ofAmendment(
                                        proposal.fact().draft(), proposal.fact().number()),
                                List.of()))))
                .toList();
    }

    /** Of which amendments to its draft a fact tells. */
    private static List<Integer> numbers(AmendmentEvent event) {
        return switch (event) {
            case AmendmentProposed fact -> List.of(fact.number());
            case AmendmentJoined fact -> List.of(fact.amendment());
            case AmendmentRevised fact -> List.of(fact.amendment());
            case AmendmentAccepted fact -> List.of(fact.amendment());
            case AmendmentWithdrawn fact -> List.of(fact.amendment());
            case AmendmentSplit fact -> List.of(fact.amendment());
            case AmendmentsOrdered fact -> fact.amendments().stream().distinct().toList();
        };
    }

    public Symbol draft() {
        return proposal.fact().draft();
    }

    public int number() {
        return proposal.fact().number();
    }

    /** The number of the amendment that it is to; nothing where it is to the draft itself. */
    public Optional<Integer> to() {
        return Optional.ofNullable(proposal.fact().to());
    }

    /** Those who first proposed it, by whom it is called. */
    public List<ParticipantCode> by() {
        return proposal.fact().by();
    }

    /** The symbol of its latest document; {@code null} where it has only been told. */
    public @Nullable Symbol symbol() {
        @Nullable Symbol symbol = proposal.fact().symbol();
        for (VersionedFact<? extends AmendmentEvent> noted : all) {
            if (noted.fact() instanceof AmendmentRevised revision && revision.symbol() != null) {
                symbol = revision.symbol();
            }
        }
        return symbol;
    }

    public boolean isOral() {
        return symbol() == null;
    }
}
