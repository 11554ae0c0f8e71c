package org.rapporteur.events.value;

/** What the quorum was declared for; the two have different thresholds. */
public enum QuorumPurpose {
    /** To open the meeting and let the debate proceed. */
    DEBATE,
    /** To take any decision. */
    DECISION
}
