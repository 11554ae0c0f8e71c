package org.rapporteur.report.document;

import java.util.List;

/**
 * The head of a document.
 *
 * @param body the name of the body
 * @param particulars the lines beside it: symbol, distribution, date, language, original
 * @param lines further lines before the title: session, place, agenda items
 * @param title what the document is
 */
public record TitlePage(String body, List<String> particulars, List<String> lines, String title) {}
