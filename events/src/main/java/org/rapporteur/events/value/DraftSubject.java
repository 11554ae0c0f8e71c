package org.rapporteur.events.value;

/** The subjects of drafts: substance, or the next session. */
public enum DraftSubject {
    SUBSTANCE,
    NEXT_SESSION_AGENDA,
    NEXT_SESSION_ORGANIZATION
}
