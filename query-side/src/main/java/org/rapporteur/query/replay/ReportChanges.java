package org.rapporteur.query.replay;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.board.WordDiff;
import org.rapporteur.query.report.document.Document;

/**
 * What changed in the report. A paragraph that reads otherwise is held against the one that rests on the most of the
 * same facts; its number may be another.
 */
record ReportChanges(List<Change> changes) {

    /**
     * A piece that reads otherwise, came or went.
     *
     * @param under the heading above it
     * @param numberBefore the paragraph's; 0 if there is none
     */
    record Change(String under, int numberBefore, int numberAfter, Sides sides) {
        private static Change of(@Nullable Passage before, @Nullable Passage after, Locale locale) {
            Passage there = Optional.ofNullable(after)
                    .or(() -> Optional.ofNullable(before))
                    .orElseThrow();
            return new Change(
                    there.under(),
                    before == null ? 0 : before.number(),
                    after == null ? 0 : after.number(),
                    Sides.of(WordDiff.between(
                            before == null ? "" : before.words(), after == null ? "" : after.words(), locale)));
        }
    }

    static ReportChanges between(Document before, Document after) {
        Locale locale = after.language().locale();
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<Passage> delta : DiffUtils.diff(
                        Passage.of(before),
                        Passage.of(after),
                        (one, other) -> one.words().equals(other.words()))
                .getDeltas()) {
            changes.addAll(
                    changes(delta.getSource().getLines(), delta.getTarget().getLines(), locale));
        }
        return new ReportChanges(List.copyOf(changes));
    }

    private static List<Change> changes(List<Passage> before, List<Passage> after, Locale locale) {
        List<Passage> left = new ArrayList<>(before);
        List<Change> changes = new ArrayList<>();
        for (Passage passage : after) {
            Optional<Passage> counterpart = left.stream()
                    .filter(other -> other.shared(passage) > 0)
                    .max(Comparator.comparingLong(passage::shared));
            counterpart.ifPresent(left::remove);
            changes.add(Change.of(counterpart.orElse(null), passage, locale));
        }
        left.forEach(gone -> changes.add(Change.of(gone, null, locale)));
        return changes;
    }
}
