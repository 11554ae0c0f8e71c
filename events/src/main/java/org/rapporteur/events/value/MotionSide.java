package org.rapporteur.events.value;

/** On which side somebody speaks to a motion. */
public enum MotionSide {
    IN_FAVOUR,
    AGAINST
}
