package org.rapporteur.report.outline;

import java.util.List;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.report.facts.Chronicle;
import org.rapporteur.report.facts.DraftRecord;

/**
 * The report without words: the texts adopted, in the order of their numbers, then chapters in the order of the agenda.
 */
public record Outline(List<DraftRecord> resolutions, List<DraftRecord> decisions, List<Section> chapters) {
    /** The letter under which chapter I prints the texts of a kind: of those there are, resolutions come first. */
    public static String letterOf(DraftKind kind, Chronicle chronicle) {
        return kind == DraftKind.RESOLUTION || !hasResolutions(chronicle) ? "A" : "B";
    }

    private static boolean hasResolutions(Chronicle chronicle) {
        return chronicle.drafts().stream()
                .anyMatch(draft -> draft.tabled().kind() == DraftKind.RESOLUTION
                        && draft.adoption().isPresent());
    }
}
