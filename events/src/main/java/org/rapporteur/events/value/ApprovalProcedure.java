package org.rapporteur.events.value;

/** The procedures by which an organ approves something. */
public enum ApprovalProcedure {
    AT_MEETING,
    /** Circulated before the session and approved when nobody objected in time. */
    SILENCE
}
