package org.rapporteur.report.text;

import org.rapporteur.events.value.Language;

/** Where in a text. */
public sealed interface Place {
    /** The text as a whole, or its head. */
    record Whole() implements Place {}

    /** @param ordinal from 1 */
    record Preamble(int ordinal) implements Place {}

    /** @param path "5" or "5 (b)", empty for a paragraph without a number */
    record Operative(String path) implements Place {}

    /** @param path "(c)", empty for a paragraph without a label */
    record InAnnex(String annex, String path) implements Place {}

    record InFootnote(String label) implements Place {}

    default String in(Language language) {
        return switch (this) {
            case Whole _ -> Flaws.words(language, "place.whole");
            case Preamble(int ordinal) -> Flaws.words(language, "place.preamble", ordinal);
            case Operative(String path) ->
                Flaws.words(language, "place.operative", path).strip();
            case InAnnex(String annex, String path) ->
                Flaws.words(language, "place.annex", annex, path).strip();
            case InFootnote(String label) -> Flaws.words(language, "place.footnote", label);
        };
    }
}
