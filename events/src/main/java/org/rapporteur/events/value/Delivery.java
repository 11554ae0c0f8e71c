package org.rapporteur.events.value;

/** How a statement reached the meeting. */
public enum Delivery {
    IN_PERSON,
    BY_VIDEO,
    READ_OUT_BY_ANOTHER
}
