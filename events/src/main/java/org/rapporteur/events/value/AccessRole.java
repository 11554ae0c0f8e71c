package org.rapporteur.events.value;

/** What a person or a program is to a body, to one of its sessions, or to the whole installation. */
public enum AccessRole {
    /** Says who has which role, and keeps the installation. */
    ADMINISTRATOR,
    /** Logs what happens, and corrects it. */
    SECRETARY,
    /** Presides: sees what is in order now and what comes next. */
    PRESIDING_OFFICER,
    /** Watches the standing of drafts. */
    OFFICER,
    /** Reads the whole history and proves it. */
    AUDITOR,
    /** Reads for a delegation. */
    DELEGATE,
    /** Whoever has no other role. */
    PUBLIC
}
