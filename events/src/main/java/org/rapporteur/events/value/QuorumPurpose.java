package org.rapporteur.events.value;

/** The purposes for which a quorum is declared; the two have different thresholds. */
public enum QuorumPurpose {
    /** To open the meeting and let the debate proceed. */
    DEBATE,
    /** To take any decision. */
    DECISION
}
