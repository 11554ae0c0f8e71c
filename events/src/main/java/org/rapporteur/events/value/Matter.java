package org.rapporteur.events.value;

/** What a question is a question of: the rules of procedure say of each how many must be in favour. */
public enum Matter {
    SUBSTANCE,
    PROCEDURE,
    BUDGET,
    IMPORTANT_QUESTION,
    AMENDMENT_OF_THE_INSTRUMENT,
    AMENDMENT_OF_THE_RULES,
    SUSPENSION_OF_A_RULE,
    RECONSIDERATION,
    OVERRULING_THE_CHAIR,
    INCLUSION_OF_AN_ITEM,
    ADMISSION,
    ELECTION,
    LOCATION,
    NO_ACTION;

    /** What it counts as where the rules have nothing on it in particular. */
    public Matter inGeneral() {
        return switch (this) {
            case SUBSTANCE,
                    BUDGET,
                    IMPORTANT_QUESTION,
                    AMENDMENT_OF_THE_INSTRUMENT,
                    AMENDMENT_OF_THE_RULES,
                    RECONSIDERATION,
                    ADMISSION,
                    LOCATION -> SUBSTANCE;
            case PROCEDURE, SUSPENSION_OF_A_RULE, OVERRULING_THE_CHAIR, INCLUSION_OF_AN_ITEM, ELECTION, NO_ACTION ->
                PROCEDURE;
        };
    }
}
