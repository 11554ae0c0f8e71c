package org.rapporteur.report.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.document.Document;

/**
 * A passage of a report that reads otherwise in another state of it, came or went. A paragraph that reads otherwise is
 * held against the one that rests on the most of the same facts; its number may be another.
 *
 * @param before null if it came
 * @param after null if it went
 * @param behind the number, before, of the last paragraph above it; 0 if there is none
 */
public record Alteration(@Nullable Passage before, @Nullable Passage after, int behind) {

    /** What stands there, or stood there before it went. */
    public Passage there() {
        return Optional.ofNullable(after).or(() -> Optional.ofNullable(before)).orElseThrow();
    }

    /** All of them, in the order of the report. */
    public static List<Alteration> between(Document before, Document after) {
        List<Passage> old = Passage.of(before);
        List<Alteration> alterations = new ArrayList<>();
        for (AbstractDelta<Passage> delta : DiffUtils.diff(
                        old, Passage.of(after), (one, other) -> one.words().equals(other.words()))
                .getDeltas()) {
            int behind = old.subList(0, delta.getSource().getPosition()).stream()
                    .mapToInt(Passage::number)
                    .max()
                    .orElse(0);
            alterations.addAll(
                    paired(delta.getSource().getLines(), delta.getTarget().getLines(), behind));
        }
        return List.copyOf(alterations);
    }

    private static List<Alteration> paired(List<Passage> before, List<Passage> after, int above) {
        List<Passage> left = new ArrayList<>(before);
        List<Alteration> alterations = new ArrayList<>();
        int behind = above;
        for (Passage passage : after) {
            Passage counterpart = counterpart(passage, left).orElse(null);
            left.remove(counterpart);
            alterations.add(new Alteration(counterpart, passage, behind));
            behind = counterpart == null ? behind : Math.max(behind, counterpart.number());
        }
        left.forEach(gone -> alterations.add(new Alteration(gone, null, above)));
        return alterations;
    }

    private static Optional<Passage> counterpart(Passage passage, List<Passage> candidates) {
        return passage.isParagraph()
                ? candidates.stream()
                        .filter(other -> other.shared(passage) > 0)
                        .max(Comparator.comparingLong(passage::shared))
                // What is no paragraph rests on nothing by itself, and is held against what stood there.
                : candidates.stream()
                        .filter(other -> !other.isParagraph() && other.isHeading() == passage.isHeading())
                        .findFirst();
    }
}
