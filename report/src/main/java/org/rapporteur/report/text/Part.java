package org.rapporteur.report.text;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.report.document.Inline;

/** The parts of an adopted text and its annexes. Footnote marks carry the numbers of the source. */
public sealed interface Part {
    /** A heading within the text or an annex. */
    record Heading(List<Inline> text) implements Part {}

    /**
     * A paragraph.
     *
     * @param label "1.", "(a)" or "(i)", empty for none
     * @param below its sub-paragraphs
     */
    record Passage(String label, List<Inline> text, List<Passage> below) implements Part {
        /** This paragraph and all below it, in reading order. */
        Stream<Passage> all() {
            return Stream.concat(Stream.of(this), below.stream().flatMap(Passage::all));
        }
    }
}
