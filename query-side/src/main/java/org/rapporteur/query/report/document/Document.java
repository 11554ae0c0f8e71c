package org.rapporteur.query.report.document;

import java.util.List;
import org.rapporteur.events.value.Language;

/**
 * A report or a note in one language: what formats print. Footnotes are numbered through, in the order of their marks.
 */
public record Document(Language language, TitlePage titlePage, List<Block> body, List<Footnote> footnotes) {}
