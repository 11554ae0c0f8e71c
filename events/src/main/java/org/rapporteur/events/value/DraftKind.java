package org.rapporteur.events.value;

/** The kinds of texts that drafts become when they are adopted. */
public enum DraftKind {
    RESOLUTION,
    DECISION
}
