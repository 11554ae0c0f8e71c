package org.rapporteur.events.value;

/** The parts that the text of a draft has. */
public enum TextPartKind {
    TITLE,
    PREAMBULAR_PARAGRAPH,
    OPERATIVE_PARAGRAPH,
    ANNEX;

    /** Whether a draft has several of them, so that a number says which is meant. */
    public boolean isNumbered() {
        return this == PREAMBULAR_PARAGRAPH || this == OPERATIVE_PARAGRAPH;
    }
}
