package org.rapporteur.procedure.report;

import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on the report of the session. */
public enum ReportRule implements Rule {
    THE_REPORT_IS_ADOPTED_ONCE,
    THE_REPORT_IS_ADOPTED_UNDER_ITS_ITEM,
    ONLY_A_DRAFT_REPORT_ON_RECORD_IS_ADOPTED,
    THE_REPORT_IS_ISSUED_AFTER_ITS_ADOPTION,
    A_REPORT_IS_ISSUED_AFTER_THE_SESSION,
    THE_REPORT_IS_ISSUED_ONCE
}
