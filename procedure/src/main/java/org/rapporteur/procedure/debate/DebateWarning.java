package org.rapporteur.procedure.debate;

import org.rapporteur.procedure.kernel.Warning;

/** What is unusual in a debate and is recorded all the same. */
public enum DebateWarning implements Warning {
    /** By the custom of conferences, a delegation replies twice under an item in one meeting. */
    MORE_THAN_TWO_REPLIES
}
