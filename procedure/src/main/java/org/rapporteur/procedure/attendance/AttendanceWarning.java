package org.rapporteur.procedure.attendance;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies about attendance, which are recorded all the same. */
public enum AttendanceWarning implements Warning {
    FEWER_NOTED_THAN_NAMED
}
