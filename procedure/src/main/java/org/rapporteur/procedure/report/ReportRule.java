package org.rapporteur.procedure.report;

import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on the report of the session. */
public enum ReportRule implements Rule {
    THE_REPORT_IS_ADOPTED_ONCE,
    THE_REPORT_IS_ADOPTED_UNDER_ITS_ITEM,
    ONLY_A_DRAFT_REPORT_ON_RECORD_IS_ADOPTED,
    THE_REPORT_IS_ISSUED_AFTER_ITS_ADOPTION,
    A_REPORT_IS_ISSUED_AFTER_THE_SESSION,
    THE_REPORT_IS_ISSUED_ONCE,
    THE_REPORT_IS_ENTRUSTED_TO_AN_OFFICER,
    AN_ADOPTED_REPORT_IS_NOT_POSTPONED,
    THE_REPORT_IS_ISSUED_BEFORE_IT_IS_REISSUED,
    A_FOOTNOTE_IS_TO_AN_ACT_ON_RECORD
}
