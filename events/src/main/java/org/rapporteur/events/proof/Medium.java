package org.rapporteur.events.proof;

/** The media in which facts, and proofs of them, are written down. */
public enum Medium {
    /** The table of the command side, which is the record itself. */
    EVENT_STORE,
    FACTS_TOPIC,
    /** The copy of the facts from which the query side makes its views. */
    FACT_LOG,
    /** The tree of all facts and the checkpoints signed over it. */
    CHECKPOINTS,
    ARCHIVE
}
