package org.rapporteur.events.value;

/** A diplomatic rank added to a function. */
public enum Rank {
    AMBASSADOR,
    MINISTER_COUNSELLOR,
    MINISTER_PLENIPOTENTIARY
}
