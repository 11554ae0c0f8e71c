package org.rapporteur.procedure.state;

/** The stages of a draft. */
public enum DraftStage {
    BEFORE_THE_BODY,
    /** Its consultations ended without result: not to be adopted at this session. */
    CONSULTATIONS_DISCONTINUED,
    /** The President accepted to go on with the consultations between sessions. */
    ENTRUSTED_TO_THE_PRESIDENT,
    WITHDRAWN,
    /** Another draft took its place. */
    REPLACED,
    /** Nothing was done with it, and it was noted that nothing will be at this session. */
    LEFT_WITHOUT_ACTION,
    /** Rejected, lapsed, or left without action by decision. */
    NOT_ADOPTED,
    ADOPTED;

    /** Whether it is done with, at this session, without having been adopted. */
    public boolean endsWithoutAdoption() {
        return this != BEFORE_THE_BODY && this != ADOPTED;
    }

    /** Whether the body decided on it, one way or the other. */
    public boolean isDecided() {
        return this == ADOPTED || this == NOT_ADOPTED;
    }
}
