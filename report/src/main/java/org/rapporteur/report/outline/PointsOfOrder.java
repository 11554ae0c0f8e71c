package org.rapporteur.report.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.OrderEvent.AppealWithdrawn;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrderEvent.RulingWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.AppealDecided;
import org.rapporteur.report.outline.Passage.AppealMade;
import org.rapporteur.report.outline.Passage.PointRaised;
import org.rapporteur.report.outline.Passage.Ruled;
import org.rapporteur.report.outline.Passage.TakenBack;

/** Points of order and rulings, each in one paragraph with the appeal against it and what became of that. */
final class PointsOfOrder {
    private final FactIndex index;
    private final Voting voting;
    private final Index<ItemNumber, PointOfOrderRaised> points;
    private final Index<ItemNumber, RulingMade> rulings;
    private final Index<Integer, RulingMade> onPoints;
    private final Index<Integer, RulingAppealed> appeals;
    private final Index<Integer, RulingWithdrawn> rulingsWithdrawn;
    private final Index<Integer, AppealWithdrawn> appealsWithdrawn;
    private final Index<Symbol, PointOfOrderRaised> pointsOnDrafts;
    private final Index<Symbol, RulingMade> rulingsOnDrafts;

    PointsOfOrder(FactIndex index, Voting voting) {
        this.index = index;
        this.voting = voting;
        this.points = index.byPlace(PointOfOrderRaised::item, PointOfOrderRaised.class);
        this.rulings = index.byPlace(RulingMade::item, RulingMade.class);
        this.onPoints = index.by(RulingMade::point, RulingMade.class);
        this.appeals = index.by(RulingAppealed::ruling, RulingAppealed.class);
        this.rulingsWithdrawn = index.by(RulingWithdrawn::ruling, RulingWithdrawn.class);
        this.appealsWithdrawn = index.by(AppealWithdrawn::appeal, AppealWithdrawn.class);
        this.pointsOnDrafts =
                index.by(point -> about(point).map(Question::draft).orElse(null), PointOfOrderRaised.class);
        this.rulingsOnDrafts =
                index.by(ruling -> onADraft(ruling.on()).map(Question::draft).orElse(null), RulingMade.class);
    }

    /**
     * Those on no draft that is told of, under the item that was before the meeting, or under none with a place of its
     * own.
     */
    List<Remark> under(@Nullable ItemNumber item) {
        return Told.inOrder(told(points.of(item), rulings.of(item), Optional::isEmpty))
                .toList();
    }

    /** Those on an amendment to a draft or on a part of it. */
    Stream<Told> beforeActionOn(Symbol draft) {
        return on(draft, question -> !question.kind().isOnTheWhole());
    }

    /** Those on a draft as a whole. */
    Stream<Told> onActingOn(Symbol draft) {
        return on(draft, question -> question.kind().isOnTheWhole());
    }

    private Stream<Told> on(Symbol draft, Predicate<Question> which) {
        return told(
                pointsOnDrafts.of(draft),
                rulingsOnDrafts.of(draft),
                about -> about.filter(which).isPresent());
    }

    /** The points, with what was ruled on them, and the rulings on no point, that are about what is meant. */
    private Stream<Told> told(
            List<VersionedFact<PointOfOrderRaised>> raised,
            List<VersionedFact<RulingMade>> ruled,
            Predicate<Optional<Question>> meant) {
        return Stream.concat(
                raised.stream()
                        .filter(noted -> meant.test(about(noted.fact())))
                        .map(noted -> new Told(noted, point(noted))),
                ruled.stream()
                        .filter(noted -> noted.fact().point() == null
                                && meant.test(onADraft(noted.fact().on())))
                        .map(noted -> new Told(noted, ruling(noted, false))));
    }

    /** What a point led to a ruling on, or what it concerned. */
    private Optional<Question> about(PointOfOrderRaised point) {
        return onPoints.of(point.number()).stream()
                .flatMap(ruling -> onADraft(ruling.fact().on()).stream())
                .findFirst()
                .or(() -> onADraft(point.concerning()));
    }

    /** Where it is on a draft that is told of. */
    private Optional<Question> onADraft(@Nullable Question question) {
        return Optional.ofNullable(question).filter(on -> on.draft() != null && Action.tells(on.draft(), index));
    }

    private Remark point(VersionedFact<PointOfOrderRaised> noted) {
        Remark raised =
                Remark.of(new PointRaised(When.at(index, noted, PointOfOrderRaised::meeting), noted.fact()), noted);
        return onPoints.of(noted.fact().number()).stream()
                .map(ruling -> ruling(ruling, true))
                .reduce(raised, Remark::and);
    }

    /** @param goesOn whether it is told with the point of order that it was on */
    private Remark ruling(VersionedFact<RulingMade> noted, boolean goesOn) {
        int number = noted.fact().number();
        Remark ruled = Remark.of(new Ruled(When.at(index, noted, RulingMade::meeting), goesOn, noted.fact()), noted);
        Remark appealed = appeals.of(number).stream().map(this::appeal).reduce(ruled, Remark::and);
        return rulingsWithdrawn.of(number).stream()
                .map(withdrawn -> Remark.of(new TakenBack(true, withdrawn.fact().meeting()), withdrawn))
                .reduce(appealed, Remark::and);
    }

    private Remark appeal(VersionedFact<RulingAppealed> noted) {
        Remark appealed = Remark.of(new AppealMade(noted.fact().by()), noted);
        return decision(noted)
                .map(decided ->
                        appealed.and(voting.around(Remark.of(new AppealDecided(decided.fact()), decided), decided)))
                .orElseGet(() -> appealsWithdrawn.of(noted.fact().number()).stream()
                        .map(withdrawn ->
                                Remark.of(new TakenBack(false, withdrawn.fact().meeting()), withdrawn))
                        .reduce(appealed, Remark::and));
    }

    private Optional<VersionedFact<QuestionDecided>> decision(VersionedFact<RulingAppealed> appeal) {
        return voting.decisionsOn(Question.ofAppeal(appeal.fact().number())).stream()
                .reduce((_, last) -> last);
    }
}
