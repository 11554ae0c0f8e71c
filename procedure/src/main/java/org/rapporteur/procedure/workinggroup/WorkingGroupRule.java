package org.rapporteur.procedure.workinggroup;

import org.rapporteur.procedure.kernel.Rule;

/** The rules for working groups and their chairs. */
public enum WorkingGroupRule implements Rule {
    THE_WORKING_GROUP_BELONGS_TO_THE_BODY,
    A_WORKING_GROUP_SESSION_IS_RECORDED_ONCE,
    EVERY_WORKING_GROUP_REPORT_HAS_ITS_OWN_SYMBOL,
    A_CHAIR_CHAIRED_A_SESSION_ON_RECORD
}
