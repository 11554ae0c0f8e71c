package org.rapporteur.events.value;

/** The chairs that a working group has. */
public enum ChairRole {
    CHAIR,
    /** One of the co-chairs. */
    CO_CHAIR,
    /** All the co-chairs together. */
    CO_CHAIRS,
    /** The co-chair who is not speaking. */
    OTHER_CO_CHAIR
}
