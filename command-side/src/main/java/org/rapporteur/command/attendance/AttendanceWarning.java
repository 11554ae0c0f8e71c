package org.rapporteur.command.attendance;

import org.rapporteur.command.kernel.Warning;

/** What does not fit together about attendance and is recorded all the same. */
public enum AttendanceWarning implements Warning {
    FEWER_NOTED_THAN_NAMED
}
