package org.rapporteur.procedure.meeting;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies in what is announced in a meeting, which is recorded all the same. */
public enum MeetingWarning implements Warning {
    REQUIRED_DIFFERS_FROM_THE_RULES,
    PRESENT_AND_ABSENT_ARE_NOT_ALL
}
