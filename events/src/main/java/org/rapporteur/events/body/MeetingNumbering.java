package org.rapporteur.events.body;

/** Where the numbers of the meetings of an organ begin. */
public enum MeetingNumbering {
    /** With 1 at each session. */
    BY_SESSION,
    /** Where those of the session before ended; the first meeting opened at a session says where that was. */
    THROUGH
}
