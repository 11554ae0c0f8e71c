package org.rapporteur.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.report.text.Part.Passage;

/** Labels count up by one; under a heading, or after a paragraph without a label, they may begin anew. */
final class NumberingCheck implements Check {
    @Override
    public Stream<Warning> warnings(AdoptedText text) {
        return Stream.concat(
                warnings(text.operative(), "", "").stream(),
                text.annexes().stream().flatMap(annex -> warnings(annex.parts(), annex.number(), "").stream()));
    }

    private static List<Warning> warnings(List<? extends Part> parts, String annex, String above) {
        List<Warning> warnings = new ArrayList<>();
        String last = "";
        boolean mayBegin = true;
        for (Part part : parts) {
            if (!(part instanceof Passage passage) || passage.label().isEmpty()) {
                mayBegin = true;
                continue;
            }
            String path = Located.path(above, passage);
            boolean inOrder = Labels.follows(last, passage.label()) || (mayBegin && Labels.isFirst(passage.label()));
            if (!inOrder) {
                warnings.add(warning(Located.place(annex, path), last, passage.label()));
            }
            warnings.addAll(warnings(passage.below(), annex, path));
            last = passage.label();
            mayBegin = false;
        }
        return warnings;
    }

    private static Warning warning(Place place, String last, String found) {
        if (found.equals(last)) {
            return new Warning(place, Flaw.NUMBER_REPEATED, Labels.bare(found));
        }
        String expected = last.isEmpty() ? Labels.first(found) : Labels.next(last);
        return new Warning(place, Flaw.NUMBER_SKIPPED, Labels.bare(expected), Labels.bare(found));
    }
}
