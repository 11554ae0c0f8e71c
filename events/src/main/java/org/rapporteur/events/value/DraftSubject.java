package org.rapporteur.events.value;

/** Whether a draft is about substance or about the next session. */
public enum DraftSubject {
    SUBSTANCE,
    NEXT_SESSION_AGENDA,
    NEXT_SESSION_ORGANIZATION
}
