package org.rapporteur.report.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.report.document.Inline.FootnoteMark;

/** Every mark has its footnote, every footnote its mark, and marks count up. */
final class FootnoteCheck implements Check {
    @Override
    public Stream<Warning> warnings(AdoptedText text) {
        return Stream.concat(marks(text).stream(), notes(text));
    }

    private static List<Warning> marks(AdoptedText text) {
        List<Warning> warnings = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int highest = 0;
        for (Located located : Located.in(text).toList()) {
            for (FootnoteMark mark : located.marks()) {
                if (!seen.add(mark.number())) {
                    continue;
                }
                String number = String.valueOf(mark.number());
                if (text.notes().stream().noneMatch(note -> note.calledBy(mark))) {
                    warnings.add(new Warning(located.place(), Flaw.FOOTNOTE_MISSING, number));
                }
                if (mark.number() < highest) {
                    warnings.add(
                            new Warning(located.place(), Flaw.FOOTNOTE_OUT_OF_ORDER, number, String.valueOf(highest)));
                }
                highest = Math.max(highest, mark.number());
            }
        }
        return warnings;
    }

    private static Stream<Warning> notes(AdoptedText text) {
        return text.notes().stream()
                .filter(note -> !text.calls(note))
                .map(note -> note.label().isEmpty()
                        ? new Warning(new Place.Whole(), Flaw.FOOTNOTE_CUT)
                        : new Warning(new Place.InFootnote(note.label()), Flaw.FOOTNOTE_NOT_CALLED, note.label()));
    }
}
