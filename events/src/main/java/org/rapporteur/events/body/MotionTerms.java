package org.rapporteur.events.body;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;

/**
 * What the rules of a body say of one kind of motion.
 *
 * @param rank where it comes among the motions; the lower, the earlier it is decided
 * @param inFavour how many may speak for it, besides the mover
 * @param against how many may speak against it
 * @param matter what it is a question of
 * @param majority that it needs, whatever other questions of its matter need
 * @param rule the number of the rule on it, as printed; absent where no source gives it
 */
public record MotionTerms(
        int rank,
        int inFavour,
        int against,
        Matter matter,
        @Nullable Majority majority,
        @Nullable String rule) {

    /**
     * As in the standard rules of United Nations conferences (A/RES/75/212, rules 25 to 28, 31, 33, 40 and 43). What
     * these have no rank for comes after what they have one for.
     */
    static MotionTerms standard(MotionKind kind) {
        return switch (kind) {
            case SUSPEND_MEETING -> standard(1, 0, 0, Matter.PROCEDURE);
            case ADJOURN_MEETING -> standard(2, 0, 0, Matter.PROCEDURE);
            case ADJOURN_DEBATE -> standard(3, 2, 2, Matter.PROCEDURE);
            case NO_ACTION -> standard(3, 2, 2, Matter.NO_ACTION);
            case CLOSE_DEBATE -> standard(4, 0, 2, Matter.PROCEDURE);
            case CLOSE_LIST -> standard(5, 0, 2, Matter.PROCEDURE);
            case RECONSIDER -> standard(5, 0, 2, Matter.RECONSIDERATION);
            case SUSPEND_RULE -> standard(5, 2, 2, Matter.SUSPENSION_OF_A_RULE);
            case DIVISION, NO_COMPETENCE, PRIORITY, DEFER_ITEM, SECRET_BALLOT, OTHER ->
                standard(5, 2, 2, Matter.PROCEDURE);
        };
    }

    private static MotionTerms standard(int rank, int inFavour, int against, Matter matter) {
        return new MotionTerms(rank, inFavour, against, matter, null, null);
    }

    /** The same, under the rule of this number where its own is not known. */
    MotionTerms under(Optional<String> number) {
        return new MotionTerms(
                rank,
                inFavour,
                against,
                matter,
                majority,
                ruleNumber().or(() -> number).orElse(null));
    }

    /** Whether it is decided before another motion that was made earlier. */
    public boolean outranks(MotionTerms other) {
        return rank < other.rank;
    }

    /** How many may speak on a side, besides the mover. */
    public int speakers(MotionSide side) {
        return switch (side) {
            case IN_FAVOUR -> inFavour;
            case AGAINST -> against;
        };
    }

    /** Whether nobody speaks to it but its mover. */
    public boolean isNotDebated() {
        return inFavour == 0 && against == 0;
    }

    /** The majority that it needs of its own; nothing where it needs what its matter does. */
    public Optional<Majority> ownMajority() {
        return Optional.ofNullable(majority);
    }

    public Optional<String> ruleNumber() {
        return Optional.ofNullable(rule);
    }
}
