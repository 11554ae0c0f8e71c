package org.rapporteur.query.ingest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.rapporteur.query.log.WithheldNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.SavepointManager;

/** Every projection at once. */
@Component
class Views {
    private final List<Projection> projections;
    private final WithheldNames withheld;

    Views(List<Projection> projections, WithheldNames withheld) {
        this.projections = projections;
        this.withheld = withheld;
    }

    /**
     * How far facts of a session were applied.
     *
     * @param count how many of them, from the first one on
     * @param obstacle why not the next one; nothing if all were applied
     */
    record Extent(int count, Optional<String> obstacle) {
        private Extent after(int before) {
            return new Extent(before + count, obstacle);
        }
    }

    /** Applies facts, all or none of them. */
    void apply(List<StatedFact> facts) {
        List<Recorded> told =
                facts.stream().map(Recorded::read).map(withheld::outOf).toList();
        projections.forEach(projection -> projection.apply(told));
    }

    /** A session goes no further for now. */
    void standStill(SessionId session, long version) {
        projections.forEach(projection -> projection.standStill(session, version));
    }

    /**
     * Applies facts of one session up to the first that cannot be applied.
     *
     * @param transaction that this is part of, in which what failed is undone
     */
    Extent applyAsFarAsPossible(List<StatedFact> facts, SavepointManager transaction) {
        @Nullable Throwable failure = facts.isEmpty() ? null : failureOf(facts, transaction);
        if (failure == null) {
            return new Extent(facts.size(), Optional.empty());
        }
        if (facts.size() == 1) {
            return new Extent(0, Optional.of(Fault.reason(failure)));
        }
        int half = facts.size() / 2;
        Extent first = applyAsFarAsPossible(facts.subList(0, half), transaction);
        return first.obstacle().isPresent()
                ? first
                : applyAsFarAsPossible(facts.subList(half, facts.size()), transaction)
                        .after(half);
    }

    private @Nullable Throwable failureOf(List<StatedFact> facts, SavepointManager transaction) {
        Object before = transaction.createSavepoint();
        try {
            apply(facts);
            transaction.releaseSavepoint(before);
            return null;
        } catch (RuntimeException | StackOverflowError failure) {
            if (!Fault.liesInAFact(failure)) {
                throw failure;
            }
            transaction.rollbackToSavepoint(before);
            transaction.releaseSavepoint(before);
            return failure;
        }
    }
}
