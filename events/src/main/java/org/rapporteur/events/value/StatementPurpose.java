package org.rapporteur.events.value;

/**
 * What a delegation takes the floor for, where that is more than to speak in the debate. In the order of the report.
 */
public enum StatementPurpose {
    /** To speak on a draft as a whole around action on it, without explaining itself. */
    GENERAL_STATEMENT,
    /** To say why it votes, or voted, as it does. */
    EXPLANATION_OF_VOTE,
    /** To say how it understands a text on which no vote is taken, and why it joins in the decision. */
    EXPLANATION_OF_POSITION,
    /** To say that it is not bound, or not wholly. */
    RESERVATION,
    /** To stand apart from the consensus, which stands all the same. */
    DISSOCIATION,
    /** To object without preventing the decision. */
    OBJECTION,
    /** To say how it reads a text. */
    INTERPRETATION,
    /** To have its position, or words of its own, in the report. */
    RECORD;

    /** Whether a delegation explains itself, which it does of one question, and once. */
    public boolean isExplanation() {
        return switch (this) {
            case EXPLANATION_OF_VOTE, EXPLANATION_OF_POSITION -> true;
            case GENERAL_STATEMENT, RESERVATION, DISSOCIATION, OBJECTION, INTERPRETATION, RECORD -> false;
        };
    }

    /** Whether a delegation takes a position for the record, on a text or a part of it, in words that may be kept. */
    public boolean isPosition() {
        return switch (this) {
            case RESERVATION, DISSOCIATION, OBJECTION, INTERPRETATION, RECORD -> true;
            case GENERAL_STATEMENT, EXPLANATION_OF_VOTE, EXPLANATION_OF_POSITION -> false;
        };
    }
}
