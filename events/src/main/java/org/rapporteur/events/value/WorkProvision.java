package org.rapporteur.events.value;

/** A decision contained in an organization of work. */
public enum WorkProvision {
    /**
     * Plenary meetings are suspended, as in the past, so that the committee of the whole meets with full
     * interpretation.
     */
    SUSPEND_PLENARY_FOR_COMMITTEE_OF_THE_WHOLE
}
