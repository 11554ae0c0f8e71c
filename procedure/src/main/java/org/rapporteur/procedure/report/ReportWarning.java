package org.rapporteur.procedure.report;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies about the report, which are recorded all the same. */
public enum ReportWarning implements Warning {
    ITEM_OPEN_WHEN_THE_REPORT_WAS_ADOPTED
}
