package org.rapporteur.events.value;

/** What a ruling of the presiding officer comes to. */
public enum RulingEffect {
    IN_ORDER,
    OUT_OF_ORDER,
    NOT_RECEIVABLE,
    TREAT_AS_AMENDMENT,
    TREAT_AS_PROPOSAL,
    NOT_COMPETENT,
    /** What a question is a question of, and so by which majority it is decided. */
    MAJORITY;

    /** Whether what was ruled so is not put to the body at all. */
    public boolean rulesOut() {
        return switch (this) {
            case OUT_OF_ORDER, NOT_RECEIVABLE, NOT_COMPETENT -> true;
            case IN_ORDER, TREAT_AS_AMENDMENT, TREAT_AS_PROPOSAL, MAJORITY -> false;
        };
    }

    /**
     * Whether a question of this kind is not put once it was ruled so: not at all, or not as what it was put as. What
     * comes up again and again was only ruled on as it came up then.
     */
    public boolean bars(QuestionKind kind) {
        return switch (kind) {
            case DRAFT -> rulesOut() || this == TREAT_AS_AMENDMENT;
            case AMENDMENT -> rulesOut() || this == TREAT_AS_PROPOSAL;
            case PART, ITEM, RULE, RULES, FREE -> rulesOut();
            case MOTION, APPEAL, RECONSIDERATION, CIRCULATION, AGENDA, ELECTION, ADMISSION, CREDENTIALS, REPORT ->
                false;
        };
    }
}
