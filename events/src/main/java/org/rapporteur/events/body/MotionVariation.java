package org.rapporteur.events.body;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Matter;

/**
 * Where the rules of a body differ from the standard ones in what they say of a kind of motion; what is left out is as
 * there.
 *
 * @param rank from 1, which comes first
 * @param inFavour how many may speak for it, besides the mover; nobody debates a motion that nobody may speak for or
 *     against
 * @param matter what it is a question of, where it needs the majority of another matter
 * @param majority instead, where it needs one like no other question
 * @param rule the number of the rule on it, as printed
 */
public record MotionVariation(
        @Bound(least = 1, most = MotionVariation.MOST) @Nullable Integer rank,

        @Bound(most = MotionVariation.MOST) @Nullable Integer inFavour,
        @Bound(most = MotionVariation.MOST) @Nullable Integer against,
        @Nullable Matter matter,
        @Nullable Majority majority,
        @Nullable String rule) {
    /** More than any rules of procedure have of either. */
    @SuppressWarnings("UnusedVariable") // not seen where an annotation reads it
    private static final int MOST = 99;

    public MotionVariation {
        if (majority != null && matter != null) {
            throw new IllegalArgumentException("majority is not said beside a matter, which has one");
        }
        if (rule != null && rule.isBlank()) {
            throw new IllegalArgumentException("rule is a number as it is printed, but got '%s'".formatted(rule));
        }
    }

    /** The terms of the body, from those of the standard rules. */
    MotionTerms of(MotionTerms standard) {
        return new MotionTerms(
                requireNonNullElse(rank, standard.rank()),
                requireNonNullElse(inFavour, standard.inFavour()),
                requireNonNullElse(against, standard.against()),
                requireNonNullElse(matter, standard.matter()),
                majority,
                rule);
    }
}
