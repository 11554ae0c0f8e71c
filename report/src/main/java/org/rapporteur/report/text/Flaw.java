package org.rapporteur.report.text;

/** What can be wrong with a text; the comment says what a warning's details are. */
public enum Flaw {
    /** The label. */
    NUMBER_REPEATED,
    /** The label expected, the label found. */
    NUMBER_SKIPPED,
    /** The marks allowed at this place, the mark found. */
    WRONG_ENDING,
    /** The number of the mark. */
    FOOTNOTE_MISSING,
    /** The number of the footnote. */
    FOOTNOTE_NOT_CALLED,
    /** Nothing more to say: a footnote begins in the text before. */
    FOOTNOTE_CUT,
    /** The number of the mark, the number of the mark before it. */
    FOOTNOTE_OUT_OF_ORDER,
    /** The placeholder. */
    PLACEHOLDER,
    /** The word. */
    FOREIGN_WORD,
    /** The bracket or quotation mark without a partner. */
    UNPAIRED,
    /** The annex referred to. */
    ANNEX_MISSING,
    /** The annex no paragraph refers to. */
    ANNEX_NOT_CALLED,
    /** Two names that differ in spelling only. */
    SPELT_TWO_WAYS
}
