package org.rapporteur.procedure.correction;

import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on the record itself. */
public enum CorrectionRule implements Rule {
    ONLY_AN_ACT_ON_RECORD_IS_CORRECTED,
    A_CORRECTION_IS_NOT_CORRECTED_ITSELF,
    THE_SESSION_ITSELF_IS_NOT_STRUCK,
    A_CORRECTION_SAYS_WHAT_CHANGES,
    A_CORRECTED_TIME_HAS_PASSED,
    NO_LATER_ACT_STANDS_IN_THE_WAY,
    LATER_ACTS_LEAD_TO_WHAT_IS_ON_RECORD,
    ONLY_AN_OPEN_PROPOSAL_IS_APPROVED_OR_DECLINED,
    A_SECOND_PERSON_APPROVES
}
