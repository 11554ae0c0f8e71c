package org.rapporteur.procedure.amendment;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies among amendments, which are recorded all the same. */
public enum AmendmentWarning implements Warning {
    /** Records of sessions do not always name who proposed what. */
    NOBODY_ON_RECORD_PROPOSED_THE_AMENDMENT
}
