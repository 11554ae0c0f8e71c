package org.rapporteur.procedure.debate;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies in a debate, which are recorded all the same. */
public enum DebateWarning implements Warning {
    /** By the custom of conferences, a delegation replies twice under an item in one meeting. */
    MORE_THAN_TWO_REPLIES,
    /** The body limited how often a delegation speaks on an item. */
    MORE_STATEMENTS_THAN_THE_LIMIT,
    /** Nobody else spoke before, neither in the meeting nor under the item. */
    REPLY_TO_NOTHING
}
