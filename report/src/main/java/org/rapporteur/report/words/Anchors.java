package org.rapporteur.report.words;

import java.util.Optional;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;

/** The targets of links inside a document. */
final class Anchors {
    private Anchors() {}

    /**
     * An adopted text, by its number if it has one.
     *
     * @param symbol under which it was adopted
     */
    static String text(DraftKind kind, Optional<TextNumber> number, Symbol symbol) {
        return text(kind, number.map(TextNumber::value).orElseGet(symbol::value));
    }

    /** A decision without a draft that has a number. */
    static String decision(TextNumber number) {
        return text(DraftKind.DECISION, number.value());
    }

    private static String text(DraftKind kind, String name) {
        return kind + "-" + name.replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    }

    static String heading(String path) {
        return "chapter-" + path;
    }
}
