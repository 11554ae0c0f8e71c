package org.rapporteur.report.text;

import java.util.Map;
import org.rapporteur.events.value.Language;

/** A place in a text. */
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
            case Whole _ -> TextWords.in(language, "place.whole", Map.of());
            case Preamble(int ordinal) -> TextWords.in(language, "place.preamble", Map.of("ordinal", ordinal));
            case Operative(String path) ->
                TextWords.in(language, "place.operative", Map.of("path", path)).strip();
            case InAnnex(String annex, String path) ->
                TextWords.in(language, "place.annex", Map.of("annex", annex, "path", path))
                        .strip();
            case InFootnote(String label) -> TextWords.in(language, "place.footnote", Map.of("label", label));
        };
    }
}
