package org.rapporteur.report.text;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.text.Part.Passage;
import org.rapporteur.report.text.Piece.Prose;

/** What stands below the head of a text. */
record Body(List<Passage> preamble, List<Part> operative, List<Annex> annexes) {
    private static final Pattern ANNEX =
            Pattern.compile("附件\\s*[一二三四五六七八九十]*|Annex(?:\\s+(?:[IVX]+|\\d+))?", Pattern.CASE_INSENSITIVE);

    /** Takes all there is. */
    static Body takenFrom(Deque<Piece> pieces) {
        List<Passage> preamble = preamble(pieces);
        List<Part> operative = parts(pieces, false);
        List<Annex> annexes = new ArrayList<>();
        while (!pieces.isEmpty()) {
            annexes.add(annex(pieces));
        }
        return new Body(preamble, operative, List.copyOf(annexes));
    }

    /**
     * Paragraphs of the preamble have no label and lead on with a comma; some forget it, so look ahead for a number.
     */
    private static List<Passage> preamble(Deque<Piece> pieces) {
        boolean numbersAhead = pieces.stream()
                .takeWhile(piece -> !isAnnex(piece))
                .anyMatch(
                        piece -> piece instanceof Prose prose && !prose.label().isEmpty());
        List<Passage> preamble = new ArrayList<>();
        while (pieces.peek() instanceof Prose prose
                && prose.label().isEmpty()
                && !isAnnex(prose)
                && (numbersAhead || Endings.of(prose.text()).equals(","))) {
            preamble.add(new Passage("", prose.text(), List.of()));
            pieces.remove();
        }
        return List.copyOf(preamble);
    }

    private static Annex annex(Deque<Piece> pieces) {
        String number = pieces.remove().words();
        List<Inline> title = List.of();
        if (pieces.peek() != null
                && !isAnnex(pieces.element())
                && pieces.element().mayBeHeading()) {
            title = pieces.remove().text();
        }
        return new Annex(number, title, parts(pieces, true));
    }

    private static List<Part> parts(Deque<Piece> pieces, boolean inAnnex) {
        Nesting parts = new Nesting();
        while (!pieces.isEmpty() && !isAnnex(pieces.element())) {
            Piece piece = pieces.remove();
            if (piece instanceof Prose prose && !(inAnnex && prose.mayBeHeading() && !pieces.isEmpty())) {
                parts.add(prose);
                continue;
            }
            parts.add(new Part.Heading(piece.text()));
        }
        return parts.parts();
    }

    private static boolean isAnnex(Piece piece) {
        return ANNEX.matcher(piece.words()).matches();
    }
}
