package org.rapporteur.events.value;

/** The ways in which a body decides. */
public enum DecisionMode {
    CONSENSUS,
    WITHOUT_A_VOTE,
    WITHOUT_OBJECTION,
    ACCLAMATION,
    VOTE,
    /** A vote that was not counted, or whose figures nobody has: known is only which side had the majority. */
    MAJORITY,
    /** An election by papers on which names are written. */
    BALLOT,
    /** Circulated, and decided when nobody objected in time. */
    SILENCE,
    /** By consensus, with positions that parties stated for the record. */
    CONSENSUS_NOTING_POSITIONS;

    /** Whether one objection is enough to prevent it, unless the rules of the body tolerate some. */
    public boolean isEndedByAnObjection() {
        return switch (this) {
            case CONSENSUS, WITHOUT_OBJECTION, SILENCE, CONSENSUS_NOTING_POSITIONS -> true;
            case WITHOUT_A_VOTE, ACCLAMATION, VOTE, MAJORITY, BALLOT -> false;
        };
    }
}
