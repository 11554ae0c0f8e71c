package org.rapporteur.report.document;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of text within a block. */
public sealed interface Inline {
    record Words(String text) implements Inline {}

    record Emphasis(String text) implements Inline {}

    /** A reference to a place in the same document. */
    record Link(String text, String anchor) implements Inline {}

    /** A mark referring to the footnote of that number. */
    record FootnoteMark(int number) implements Inline {}

    /** The bare words of a stretch of text, without emphasis, links and footnote marks. */
    static String words(List<Inline> text) {
        return text.stream()
                .map(piece -> switch (piece) {
                    case Words words -> words.text();
                    case Emphasis emphasis -> emphasis.text();
                    case Link link -> link.text();
                    case FootnoteMark _ -> "";
                })
                .collect(Collectors.joining());
    }
}
