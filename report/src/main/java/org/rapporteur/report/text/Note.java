package org.rapporteur.report.text;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.report.document.Inline;

/**
 * A footnote as the source has it.
 *
 * @param label the number of its mark, "*", or empty for the rest of a footnote that began in the text before
 */
public record Note(String label, List<Inline> text) {
    Note continued(List<Inline> rest) {
        return new Note(label, Runs.joined(text, rest));
    }

    boolean calledBy(Inline.FootnoteMark mark) {
        return label.equals(String.valueOf(mark.number()));
    }

    /** Whether it breaks off: footnotes end with a full stop. */
    boolean isOpen() {
        String words = Inline.words(text).strip();
        return Stream.of("。", ".", ".”").noneMatch(words::endsWith);
    }
}
