package org.rapporteur.events.value;

/** The ways in which a statement reaches a meeting. */
public enum Delivery {
    IN_PERSON,
    BY_VIDEO,
    READ_OUT_BY_ANOTHER,
    /** Submitted, and not delivered. */
    IN_WRITING
}
