package org.rapporteur.events.value;

/** What a delegation takes the floor for, where that is more than to speak in the debate. */
public enum StatementPurpose {
    /** To say why it votes, or voted, as it does. */
    EXPLANATION_OF_VOTE,
    /** To say how it understands a text on which no vote is taken, and why it joins in the decision. */
    EXPLANATION_OF_POSITION;

    /** Whether a delegation explains itself, which it does of one question, and once. */
    public boolean isExplanation() {
        return switch (this) {
            case EXPLANATION_OF_VOTE, EXPLANATION_OF_POSITION -> true;
        };
    }
}
