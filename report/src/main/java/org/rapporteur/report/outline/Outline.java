package org.rapporteur.report.outline;

import java.util.List;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;

/**
 * The report without words: the texts adopted, in the order of their numbers, then chapters in the order of the agenda.
 */
public record Outline(List<DraftRecord> resolutions, List<DraftRecord> decisions, List<Section> chapters) {
    /** The letter under which chapter I prints the texts of a kind: of those there are, resolutions come first. */
    public static String letterOf(DraftKind kind, FactIndex index) {
        return kind == DraftKind.RESOLUTION || !hasResolutions(index) ? "A" : "B";
    }

    private static boolean hasResolutions(FactIndex index) {
        return index.drafts().stream()
                .anyMatch(draft -> draft.tabled().kind() == DraftKind.RESOLUTION
                        && draft.adoption().isPresent());
    }
}
