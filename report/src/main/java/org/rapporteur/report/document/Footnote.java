package org.rapporteur.report.document;

import java.util.List;

/** A footnote, by its number in the document. */
public record Footnote(int number, List<Inline> text) {}
