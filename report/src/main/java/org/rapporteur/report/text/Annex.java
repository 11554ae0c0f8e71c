package org.rapporteur.report.text;

import java.util.List;
import org.rapporteur.report.document.Inline;

/**
 * An annex to an adopted text.
 *
 * @param number as printed: "Annex II", "附件"
 * @param title empty for none
 */
public record Annex(String number, List<Inline> title, List<Part> parts) {}
