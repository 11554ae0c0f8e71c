package org.rapporteur.events.value;

/** What an amendment can do to a text; whatever does none of these is a proposal of its own. */
public enum ChangeKind {
    ADD,
    DELETE,
    REPLACE
}
