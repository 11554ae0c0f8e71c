package org.rapporteur.report.outline;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentAccepted;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentJoined;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentRevised;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentSplit;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentWithdrawn;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentsOrdered;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.AmendmentRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;

/** What was proposed to change in drafts; what the body decided on it is told among the {@link Voting votes}. */
final class Amendments {
    private final FactIndex index;

    Amendments(FactIndex index) {
        this.index = index;
    }

    /** What was told of the amendments to a draft. */
    Stream<Told> to(Symbol draft) {
        Stream<Told> ordered = index
                .all(AmendmentsOrdered.class, fact -> fact.draft().equals(draft))
                .stream()
                .map(noted -> Told.by(
                        new Passage.AmendmentsOrdered(When.at(index, noted, AmendmentsOrdered::meeting), noted.fact()),
                        noted));
        Stream<Told> each = index.amendments().stream()
                .filter(amendment -> amendment.draft().equals(draft))
                .flatMap(this::of);
        return Stream.concat(each, ordered);
    }

    private Stream<Told> of(AmendmentRecord amendment) {
        List<VersionedFact<AmendmentJoined>> joined = amendment.all().stream()
                .filter(noted -> noted.fact() instanceof AmendmentJoined)
                .map(noted -> noted.as((AmendmentJoined) noted.fact()))
                .toList();
        Stream<Told> others = amendment.all().stream().flatMap(noted -> switch (noted.fact()) {
            case AmendmentProposed fact ->
                isPartOfAnother(fact)
                        ? Stream.empty()
                        : Stream.of(Told.by(
                                new Passage.AmendmentProposed(
                                        When.at(index, noted.as(fact), AmendmentProposed::meeting), fact),
                                noted));
            case AmendmentRevised fact ->
                Stream.of(Told.by(
                        new Passage.AmendmentRevised(When.at(index, noted.as(fact), AmendmentRevised::meeting), fact),
                        noted));
            case AmendmentAccepted fact ->
                Stream.of(Told.by(
                        new Passage.AmendmentAccepted(When.at(index, noted.as(fact), AmendmentAccepted::meeting), fact),
                        noted));
            case AmendmentWithdrawn fact ->
                Stream.of(Told.by(
                        new Passage.AmendmentWithdrawn(
                                When.at(index, noted.as(fact), AmendmentWithdrawn::meeting), fact),
                        noted));
            case AmendmentSplit fact -> Stream.of(new Told(noted, divided(noted.as(fact))));
            case AmendmentJoined _, AmendmentsOrdered _ -> Stream.empty();
        });
        return joined.isEmpty() ? others : Stream.concat(others, Stream.of(joined(amendment, joined)));
    }

    /** Into parts, whose proposals are told with it: they came of the division, and nobody submitted them. */
    private Remark divided(VersionedFact<AmendmentSplit> noted) {
        return Remark.of(new Passage.AmendmentSplit(noted.fact()), noted)
                .restingAlsoOn(index.amendments().stream()
                        .filter(part -> part.draft().equals(noted.fact().draft())
                                && noted.fact().into().contains(part.number()))
                        .map(part -> part.proposal().version())
                        .toList());
    }

    private boolean isPartOfAnother(AmendmentProposed proposed) {
        return !index.all(
                        AmendmentSplit.class,
                        split -> split.draft().equals(proposed.draft())
                                && split.into().contains(proposed.number()))
                .isEmpty();
    }

    private static Told joined(AmendmentRecord amendment, List<VersionedFact<AmendmentJoined>> joined) {
        return new Told(
                joined.getFirst(),
                Remark.of(
                        new Passage.AmendmentJoined(
                                amendment.draft(),
                                amendment.number(),
                                joined.stream()
                                        .map(noted -> noted.fact().party())
                                        .toList()),
                        joined));
    }

    /** By what the body had amended a draft when it was adopted. */
    List<VersionedFact<QuestionDecided>> adopted(Symbol draft, VersionedFact<?> adoption) {
        return index
                .all(
                        QuestionDecided.class,
                        fact -> fact.question().kind() == QuestionKind.AMENDMENT
                                && fact.question().concerns(draft)
                                && fact.outcome() == DecisionOutcome.ADOPTED
                                && isToTheDraftItself(fact))
                .stream()
                .filter(amended -> amended.isBefore(adoption))
                .toList();
    }

    private boolean isToTheDraftItself(QuestionDecided decided) {
        return index.amendment(decided.question())
                .map(amendment -> amendment.to().isEmpty())
                .orElse(true);
    }
}
