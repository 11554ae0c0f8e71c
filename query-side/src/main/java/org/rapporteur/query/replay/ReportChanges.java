package org.rapporteur.query.replay;

import java.util.List;
import java.util.Locale;
import org.rapporteur.query.board.WordDiff;
import org.rapporteur.report.compare.Alteration;
import org.rapporteur.report.compare.Passage;
import org.rapporteur.report.document.Document;

/**
 * What changed in the report.
 *
 * @param tooLong whether the reports are too long to be compared while somebody waits
 */
record ReportChanges(List<Change> changes, boolean tooLong) {
    /** Of both together: to find the counterpart of each takes a look at the others. */
    private static final int MOST_BLOCKS = 5_000;

    /**
     * A piece that reads otherwise, came or went.
     *
     * @param under the heading above it
     * @param numberBefore the paragraph's; 0 if there is none
     */
    record Change(String under, int numberBefore, int numberAfter, Sides sides) {
        private static Change of(Alteration alteration, Locale locale) {
            Passage before = alteration.before();
            Passage after = alteration.after();
            return new Change(
                    alteration.there().under(),
                    before == null ? 0 : before.number(),
                    after == null ? 0 : after.number(),
                    Sides.of(WordDiff.between(
                            before == null ? "" : before.words(), after == null ? "" : after.words(), locale)));
        }
    }

    static ReportChanges between(Document before, Document after) {
        if (before.body().size() + after.body().size() > MOST_BLOCKS) {
            return new ReportChanges(List.of(), true);
        }
        Locale locale = after.language().locale();
        return new ReportChanges(
                Alteration.between(before, after).stream()
                        .map(alteration -> Change.of(alteration, locale))
                        .toList(),
                false);
    }
}
