package org.rapporteur.events.value;

import java.util.List;

/** A ballot as it was announced. */
public interface CountedBallot {
    /** Which ballot of an election it was, from 1. */
    int round();

    /** The papers that were handed in. */
    int papers();

    int invalid();

    int abstaining();

    /** The votes by which one was elected. */
    int required();

    /** The votes of each for whom any are on record. */
    List<Integer> counts();

    /** The papers that count, filled in or left blank. */
    default int valid() {
        return papers() - invalid();
    }

    /** Those who wrote down a name. */
    default int voting() {
        return valid() - abstaining();
    }

    /** Whether there are votes on record, and nobody has enough of them. */
    default boolean choosesNobody() {
        return !counts().isEmpty() && counts().stream().allMatch(count -> count < required());
    }
}
