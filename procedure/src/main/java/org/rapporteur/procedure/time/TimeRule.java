package org.rapporteur.procedure.time;

import org.rapporteur.procedure.kernel.Rule;

/** The rules on when something can have happened. */
public enum TimeRule implements Rule {
    EVERYTHING_HAPPENS_WITHIN_ITS_MEETING
}
