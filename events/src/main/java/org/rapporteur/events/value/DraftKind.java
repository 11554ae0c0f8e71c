package org.rapporteur.events.value;

/** What a draft becomes when it is adopted. */
public enum DraftKind {
    RESOLUTION,
    DECISION
}
