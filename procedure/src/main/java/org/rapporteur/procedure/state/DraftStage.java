package org.rapporteur.procedure.state;

/** The stages of a draft. */
public enum DraftStage {
    BEFORE_THE_BODY,
    /** Its consultations ended without result: not to be adopted at this session. */
    CONSULTATIONS_DISCONTINUED,
    /** The President accepted to go on with the consultations between sessions. */
    ENTRUSTED_TO_THE_PRESIDENT,
    WITHDRAWN,
    /** Rejected, lapsed, or left without action by decision. */
    NOT_ADOPTED,
    ADOPTED;

    /** Whether the body decided on it, one way or the other. */
    public boolean isDecided() {
        return this == ADOPTED || this == NOT_ADOPTED;
    }
}
