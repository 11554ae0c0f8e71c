package org.rapporteur.procedure.time;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies of time, which are recorded all the same. */
public enum TimeWarning implements Warning {
    MEETING_OPENED_ON_ANOTHER_DAY,
    BEFORE_THE_DRAFT_WAS_TABLED,
    REPLY_BEFORE_ANY_STATEMENT
}
