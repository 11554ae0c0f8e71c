package org.rapporteur.report.text;

import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.report.document.Inline;

/**
 * What stands above the first paragraph: the number of the text, its title, the body that speaks. Each may be missing.
 */
record Head(String number, List<Inline> title, List<Inline> proponent) {
    private static final Pattern NUMBER =
            Pattern.compile("第\\s*\\S+\\s*号(?:决议|决定)|(?:Resolution|Decision)\\s+\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPONENT =
            Pattern.compile("The .{1,200},|.{1,40}(?:会议|大会|委员会|理事会|主席团)，", Pattern.DOTALL);

    /** Takes the head off the pieces; the rest stays. */
    static Head takenFrom(Deque<Piece> pieces) {
        String number = "";
        if (!pieces.isEmpty() && NUMBER.matcher(pieces.getFirst().words()).matches()) {
            number = pieces.removeFirst().words();
        }
        List<Inline> title = List.of();
        if (!pieces.isEmpty() && pieces.getFirst().mayBeHeading()) {
            title = pieces.removeFirst().text();
        }
        List<Inline> proponent = List.of();
        if (!pieces.isEmpty() && PROPONENT.matcher(pieces.getFirst().words()).matches()) {
            proponent = pieces.removeFirst().text();
        }
        return new Head(number, title, proponent);
    }
}
