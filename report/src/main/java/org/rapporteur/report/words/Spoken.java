package org.rapporteur.report.words;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Inline;

/** A passage in words: running text, and the lines below it where it ends in an enumeration. */
record Spoken(List<Inline> text, List<Block.Entry> entries) {
    static Spoken words(String text) {
        return new Spoken(List.of(new Inline.Words(text)), List.of());
    }

    static Spoken text(List<Inline> text) {
        return new Spoken(text, List.of());
    }

    /** The same paragraph going on; languages that part sentences with a space have one between them. */
    Spoken and(Spoken next, String space) {
        List<Inline> between = space.isEmpty() ? List.of() : List.of(new Inline.Words(space));
        return new Spoken(
                Stream.of(text, between, next.text).flatMap(List::stream).toList(),
                Stream.concat(entries.stream(), next.entries.stream()).toList());
    }
}
