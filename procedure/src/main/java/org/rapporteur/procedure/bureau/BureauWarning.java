package org.rapporteur.procedure.bureau;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies in elections, which are recorded all the same. */
public enum BureauWarning implements Warning {
    REQUIRED_IS_NOT_A_MAJORITY_OF_THE_VOTERS,
    NOMINATED_FOR_AN_OFFICE_THAT_IS_FILLED
}
