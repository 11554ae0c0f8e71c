package org.rapporteur.report.text;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.phrasebook.Slots;

/** What can be wrong with a text, and what the words for it name. */
public enum Flaw {
    NUMBER_REPEATED("label"),
    NUMBER_SKIPPED("expected found"),
    /** The marks allowed at this place, and the mark found. */
    WRONG_ENDING("expected found"),
    FOOTNOTE_MISSING("mark"),
    FOOTNOTE_NOT_CALLED("label"),
    /** Nothing more to say: a footnote begins in the text before. */
    FOOTNOTE_CUT,
    FOOTNOTE_OUT_OF_ORDER("mark before"),
    PLACEHOLDER("placeholder"),
    FOREIGN_WORD("word"),
    /** The bracket or quotation mark without a partner. */
    UNPAIRED("mark"),
    /** The annex referred to. */
    ANNEX_MISSING("annex"),
    /** Said where the annex stands. */
    ANNEX_NOT_CALLED,
    /** Two names that differ in spelling only. */
    SPELT_TWO_WAYS("one other");

    /** Their names, with a blank between. */
    private final String slots;

    Flaw() {
        this("");
    }

    Flaw(String slots) {
        this.slots = slots;
    }

    /** The details of a warning under the names its words have for them. */
    Map<String, String> slots(List<String> details) {
        return Slots.named(slots, details);
    }
}
