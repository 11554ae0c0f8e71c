package org.rapporteur.procedure.session;

import org.rapporteur.procedure.kernel.Warning;

/** What is left when a session is closed; it is closed all the same. */
public enum SessionWarning implements Warning {
    ITEM_LEFT_OPEN,
    ITEM_NEVER_TAKEN_UP,
    DRAFT_LEFT_WITHOUT_ACTION,
    /** The meeting in which the session is closed ends after it, and no other does. */
    MEETING_LEFT_UNFINISHED,
    REPORT_NEVER_ADOPTED
}
