package org.rapporteur.events.value;

/** What one can do when a vote is taken. */
public enum Choice {
    IN_FAVOUR,
    AGAINST,
    ABSTAINING,
    /** Present, and taking no part in the vote. */
    NOT_PARTICIPATING
}
