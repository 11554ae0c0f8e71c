package org.rapporteur.procedure.attendance;

import org.rapporteur.procedure.kernel.Warning;

/** What does not fit together about attendance and is recorded all the same. */
public enum AttendanceWarning implements Warning {
    FEWER_NOTED_THAN_NAMED
}
