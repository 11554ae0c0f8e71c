package org.rapporteur.query.report.outline;

import java.util.List;
import org.rapporteur.query.report.facts.DraftRecord;

/**
 * The report without words: the texts adopted, in the order of their numbers, then chapters in the order of the agenda.
 */
public record Outline(List<DraftRecord> resolutions, List<DraftRecord> decisions, List<Section> chapters) {}
