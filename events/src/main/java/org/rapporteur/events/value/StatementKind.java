package org.rapporteur.events.value;

/** The parts of a session that statements belong to. */
public enum StatementKind {
    /** Made at the opening of the session. */
    OPENING,
    /** Made in the debate on an item. */
    DEBATE,
    /** Made on a draft before action on it. */
    BEFORE_ACTION,
    /** Made on a draft after action on it. */
    AFTER_ACTION
}
