package org.rapporteur.events.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.events.value.Language;

/** One line of a directory file, which can say where it stands when something is wrong with it. */
record Row(String file, long line, Map<String, String> cells) {

    /** The cell of this column; an empty or absent one is an error. */
    String text(String column) {
        return optional(column).orElseThrow(() -> bad("column \"" + column + "\" is empty"));
    }

    Optional<String> optional(String column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
    }

    /**
     * Names from the columns "en" (lists), "en_text" (sentences, if different) and "en_full" (first use, if different),
     * and so on for each two-letter column.
     */
    Names names(String code) {
        var names = new HashMap<Language, Name>();
        for (var column : cells.keySet()) {
            if (column.matches("[a-z]{2}")) {
                names.put(Language.of(column), name(column));
            }
        }
        return new Names(code, names);
    }

    private Name name(String language) {
        var list = text(language);
        var text = optional(language + "_text").orElse(list);
        var full = optional(language + "_full").orElse(text);
        return new Name(list, text, full);
    }

    /** Builds an entry from this row, adding file and line to whatever its constructor refuses. */
    <E> E to(Supplier<E> entry) {
        try {
            return entry.get();
        } catch (IllegalArgumentException refusal) {
            throw new IllegalStateException(place() + refusal.getMessage(), refusal);
        }
    }

    IllegalStateException bad(String why) {
        return new IllegalStateException(place() + why);
    }

    private String place() {
        return "%s, line %d: ".formatted(file, line);
    }
}
