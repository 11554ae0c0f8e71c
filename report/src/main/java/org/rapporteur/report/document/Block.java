package org.rapporteur.report.document;

import java.util.List;
import java.util.SortedSet;

/** One piece of a document, from top to bottom. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 for chapters, 2 for sections, 3 for texts and parts of sections, more for what is below
     * @param number as printed before the text ("II.", "A.", "Resolution 12/3"), empty for none
     * @param anchor the target of links, unique in the document
     * @param inContents whether the table of contents lists it
     */
    record Heading(int level, String number, List<Inline> text, String anchor, boolean inContents) implements Block {
        /** Number and text in one line, without footnote marks. */
        public String words() {
            return (number + " " + Inline.words(text)).strip();
        }
    }

    /**
     * A paragraph of the report with its number.
     *
     * @param entries lines below it: sub-paragraphs with "(a)", officers with their offices
     * @param basis the versions of the facts it rests on
     */
    record Paragraph(int number, List<Inline> text, List<Entry> entries, SortedSet<Long> basis) implements Block {}

    /**
     * A paragraph of an adopted text (preamble, operative paragraph, annex), printed apart from the report's own words.
     *
     * @param label "1." or "(a)", empty for none
     * @param depth 0 for the text itself, 1 for sub-paragraphs, and so on
     */
    record Quoted(String label, List<Inline> text, int depth) implements Block {}

    /** A line of an enumeration. */
    record Entry(String label, List<Inline> text) {}
}
