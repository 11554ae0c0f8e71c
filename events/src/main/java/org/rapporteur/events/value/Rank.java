package org.rapporteur.events.value;

/** Diplomatic rank added to a function. */
public enum Rank {
    AMBASSADOR,
    MINISTER_COUNSELLOR,
    MINISTER_PLENIPOTENTIARY
}
