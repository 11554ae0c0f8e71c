package org.rapporteur.events.value;

/** How an organ approved something. */
public enum ApprovalProcedure {
    AT_MEETING,
    /** Circulated before the session and approved when nobody objected in time. */
    SILENCE
}
