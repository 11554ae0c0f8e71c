package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.MotionEvent.MotionSpokenOn;
import org.rapporteur.events.fact.MotionEvent.MotionWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.MotionDecided;
import org.rapporteur.report.outline.Passage.Moved;
import org.rapporteur.report.outline.Passage.SpokenOn;

/** Motions, each in one paragraph: who moved it, who spoke to it and what became of it. */
final class Motions {
    private final FactIndex index;
    private final Voting voting;
    private final Index<Integer, MotionSpokenOn> speeches;
    private final Index<Integer, MotionWithdrawn> withdrawn;
    private final Index<Symbol, MotionMade> onDrafts;
    private final Index<ItemNumber, MotionMade> underItems;

    Motions(FactIndex index, Voting voting) {
        this.index = index;
        this.voting = voting;
        this.speeches = index.by(MotionSpokenOn::motion, MotionSpokenOn.class);
        this.withdrawn = index.by(MotionWithdrawn::motion, MotionWithdrawn.class);
        this.onDrafts = index.by(MotionMade::draft, MotionMade.class);
        this.underItems = index.byPlace(MotionMade::item, MotionMade.class);
    }

    /**
     * Those on no draft that is told of, under the item that was before the meeting, or under none with a place of its
     * own.
     */
    List<Remark> under(@Nullable ItemNumber item) {
        return underItems.of(item).stream()
                .filter(motion -> motion.fact().draft() == null
                        || !Action.tells(motion.fact().draft(), index))
                .map(this::told)
                .map(Told::remark)
                .toList();
    }

    /** Those, in the body or in its organs, on how a draft is voted on. */
    Stream<Told> beforeVotingOn(Symbol draft, Predicate<Organ> where) {
        return onDrafts.of(draft).stream()
                .filter(motion -> !isOnTheWhole(motion.fact().kind())
                        && where.test(motion.fact().meeting().organ()))
                .map(this::told);
    }

    /** Those, in the body or in its organs, on whether a draft is acted on at all, or anew. */
    Stream<Told> onActingOn(Symbol draft, Predicate<Organ> where) {
        return onDrafts.of(draft).stream()
                .filter(motion -> isOnTheWhole(motion.fact().kind())
                        && where.test(motion.fact().meeting().organ()))
                .map(this::told);
    }

    private static boolean isOnTheWhole(MotionKind kind) {
        return switch (kind) {
            case NO_ACTION, NO_COMPETENCE, RECONSIDER -> true;
            case SUSPEND_MEETING,
                    ADJOURN_MEETING,
                    ADJOURN_DEBATE,
                    CLOSE_DEBATE,
                    CLOSE_LIST,
                    DIVISION,
                    PRIORITY,
                    DEFER_ITEM,
                    SECRET_BALLOT,
                    SUSPEND_RULE,
                    OTHER -> false;
        };
    }

    /** Whether it is a motion by which a draft was left aside, and which tells that. */
    boolean tells(VersionedFact<DraftNotAdopted> left) {
        return onDrafts.of(left.fact().draft()).stream()
                .flatMap(motion -> decision(motion).stream().flatMap(decided -> leftAsideBy(motion, decided).stream()))
                .anyMatch(left::equals);
    }

    /** Whether the paragraph on a motion tells this decision. */
    boolean tells(QuestionDecided decided) {
        return index.all(MotionMade.class).stream()
                .flatMap(motion -> decision(motion).stream())
                .anyMatch(one -> one.fact().equals(decided));
    }

    private Told told(VersionedFact<MotionMade> motion) {
        When when = When.at(index, motion, MotionMade::meeting);
        Remark made = Remark.of(new Moved(when, motion.fact()), motion);
        List<VersionedFact<MotionSpokenOn>> spoken = speeches.of(motion.fact().number());
        Remark debated = spoken.isEmpty()
                ? made
                : made.and(Remark.of(
                        new SpokenOn(on(MotionSide.IN_FAVOUR, spoken), on(MotionSide.AGAINST, spoken)), spoken));
        return decision(motion)
                .map(decided -> new Told(decided, debated.and(decided(motion, when, decided))))
                .orElseGet(() -> new Told(motion, withdrawn(motion, debated)));
    }

    private static List<ParticipantCode> on(MotionSide side, List<VersionedFact<MotionSpokenOn>> spoken) {
        return spoken.stream()
                .map(VersionedFact::fact)
                .filter(speech -> speech.side() == side)
                .map(MotionSpokenOn::speaker)
                .toList();
    }

    private Remark withdrawn(VersionedFact<MotionMade> motion, Remark told) {
        return withdrawn.of(motion.fact().number()).stream()
                .map(noted -> told.and(Remark.of(new Passage.MotionWithdrawn(), noted)))
                .findFirst()
                .orElse(told);
    }

    private Remark decided(VersionedFact<MotionMade> motion, When when, VersionedFact<QuestionDecided> decided) {
        When then = When.at(index, decided, QuestionDecided::meeting);
        Remark said = Remark.of(
                new MotionDecided(then, then.equals(when), motion.fact().kind(), decided.fact()), decided);
        return voting.around(said, decided)
                .restingAlsoOn(leftAsideBy(motion, decided).stream()
                        .map(VersionedFact::version)
                        .toList());
    }

    /** The last decision on what a motion put, until the same was moved again. */
    private Optional<VersionedFact<QuestionDecided>> decision(VersionedFact<MotionMade> motion) {
        List<VersionedFact<MotionMade>> later = new ArrayList<>(index.all(
                MotionMade.class, other -> other.question().equals(motion.fact().question())));
        later.removeIf(other -> !motion.isBefore(other));
        return voting.decisionsOn(motion.fact().question()).stream()
                .filter(motion::isBefore)
                .filter(decided -> later.stream().noneMatch(other -> other.isBefore(decided)))
                .reduce((_, last) -> last);
    }

    private Optional<VersionedFact<DraftNotAdopted>> leftAsideBy(
            VersionedFact<MotionMade> motion, VersionedFact<QuestionDecided> decided) {
        boolean nothingFollows = decided.fact().outcome() != DecisionOutcome.ADOPTED
                || motion.fact().kind() == MotionKind.RECONSIDER
                || !motion.fact().meeting().isPlenary();
        if (nothingFollows) {
            return Optional.empty();
        }
        return index
                .all(
                        DraftNotAdopted.class,
                        fact -> fact.draft().equals(motion.fact().draft()))
                .stream()
                .filter(decided::isBefore)
                .findFirst();
    }
}
