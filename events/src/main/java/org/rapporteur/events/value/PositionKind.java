package org.rapporteur.events.value;

/** What a party can state of a text that is decided on without a vote, without preventing it. */
public enum PositionKind {
    DISSOCIATES,
    RESERVES,
    INTERPRETS,
    DOES_NOT_PARTICIPATE
}
