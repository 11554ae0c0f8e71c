package org.rapporteur.events.value;

/** What becomes of rules of procedure. */
public enum RulesStep {
    ADOPTED,
    /** Applied, as long as they are a draft that waits to be adopted. */
    PROVISIONAL,
    AMENDED
}
