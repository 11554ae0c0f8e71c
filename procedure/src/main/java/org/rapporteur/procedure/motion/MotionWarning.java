package org.rapporteur.procedure.motion;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies in motions, which are recorded all the same. */
public enum MotionWarning implements Warning {
    REJECTED_MOTION_REPEATED
}
