package org.rapporteur.report.document;

import java.util.List;
import org.rapporteur.events.value.Language;

/**
 * A report or a note in one language: what formats print. Footnotes are numbered through, in the order of their marks.
 */
public record Document(Language language, TitlePage titlePage, List<Block> body, List<Footnote> footnotes) {
    /** The headings a table of contents lists. */
    public List<Block.Heading> contents() {
        return body.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(Block.Heading::inContents)
                .toList();
    }
}
