package org.rapporteur.events.value;

/** What became of a question. */
public enum DecisionOutcome {
    ADOPTED,
    REJECTED,
    /** It fell, for what was decided on another left nothing to decide. */
    LAPSED,
    WITHDRAWN,
    /** The body decided to take no action. */
    NOT_ACTED_ON,
    /** Left for later; it can still be decided. */
    DEFERRED;

    /** Whether the body said yes or no, and did not leave the question without an answer. */
    public boolean isOnTheMerits() {
        return this == ADOPTED || this == REJECTED;
    }

    /** Whether the question is settled by it. */
    public boolean isFinal() {
        return this != DEFERRED;
    }
}
