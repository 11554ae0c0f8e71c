package org.rapporteur.report.text;

import java.util.List;
import org.rapporteur.report.document.Inline;

/** A block of the Markdown source, before it is known what part of the text it is. */
sealed interface Piece {
    List<Inline> text();

    default String words() {
        return Inline.words(text()).strip();
    }

    /** Whether it can stand as a title or heading: marked as one, or a line without a label and without an end. */
    default boolean mayBeHeading() {
        return switch (this) {
            case Headline _ -> true;
            case Prose prose -> prose.label().isEmpty() && prose.isOpen();
            case Foot _ -> false;
        };
    }

    /** Marked as a heading, or set in bold from end to end. */
    record Headline(List<Inline> text) implements Piece {}

    /** @param label "1.", "(a)" or "(i)", empty for none */
    record Prose(String label, List<Inline> text) implements Piece {
        /** Whether it breaks off: neither a mark that closes a paragraph nor one that leads on to the next. */
        boolean isOpen() {
            return Endings.of(text).isEmpty();
        }
    }

    /** A footnote at the foot of a page of the source. */
    record Foot(Note note) implements Piece {
        @Override
        public List<Inline> text() {
            return note.text();
        }
    }
}
