package org.rapporteur.query.report.document;

/** A stretch of text within a block. */
public sealed interface Inline {
    record Words(String text) implements Inline {}

    record Emphasis(String text) implements Inline {}

    /** A reference to a place in the same document. */
    record Link(String text, String anchor) implements Inline {}

    /** A mark referring to the footnote of that number. */
    record FootnoteMark(int number) implements Inline {}
}
