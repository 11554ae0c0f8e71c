package org.rapporteur.report.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.text.Piece.Foot;
import org.rapporteur.report.text.Piece.Prose;

/**
 * Undoes what page breaks did: footnotes go to a list of their own, paragraphs and footnotes cut in two become whole. A
 * paragraph was cut where it ends without punctuation and the next has no label; a footnote, where it ends without a
 * full stop.
 */
final class PageBreaks {
    private final List<Piece> flow = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    /** The last paragraph in the pieces it was cut into, put together once it has come to its end. */
    private final List<List<Inline>> cut = new ArrayList<>();

    private boolean justAfterNote;

    /** @param flow headings and paragraphs in reading order */
    record Undone(List<Piece> flow, List<Note> notes) {}

    private PageBreaks() {}

    static Undone undo(List<Piece> pieces) {
        PageBreaks breaks = new PageBreaks();
        for (int i = 0; i < pieces.size(); i++) {
            breaks.take(pieces.get(i), pieces.subList(i + 1, pieces.size()));
        }
        breaks.putTogether();
        return new Undone(List.copyOf(breaks.flow), List.copyOf(breaks.notes));
    }

    private void take(Piece piece, List<Piece> next) {
        if (piece instanceof Foot(Note note)) {
            notes.add(note);
            justAfterNote = true;
            return;
        }
        place(piece, next);
        justAfterNote = false;
    }

    private void place(Piece piece, List<Piece> next) {
        if (piece instanceof Prose rest && rest.label().isEmpty() && !flow.isEmpty()) {
            if (flow.getLast() instanceof Prose && breaksOff()) {
                cut.add(rest.text());
                return;
            }
            if (continuesNote(next)) {
                notes.set(notes.size() - 1, notes.getLast().continued(rest.text()));
                return;
            }
            if (continuesNoteOfTextBefore(rest, next)) {
                notes.add(new Note("", rest.text()));
                return;
            }
        }
        putTogether();
        flow.add(piece);
        cut.clear();
        cut.add(piece.text());
    }

    /** Whether the last paragraph does; a piece of marks only does not end it. */
    private boolean breaksOff() {
        return cut.reversed().stream()
                .filter(text -> !Inline.words(text).isBlank())
                .findFirst()
                .map(Endings::of)
                .orElse("")
                .isEmpty();
    }

    private void putTogether() {
        if (cut.size() > 1 && flow.getLast() instanceof Prose begun) {
            flow.set(flow.size() - 1, new Prose(begun.label(), Runs.joined(cut)));
        }
    }

    private boolean continuesNote(List<Piece> next) {
        boolean atFootOfPage = justAfterNote || startsWithNote(next);
        return atFootOfPage && !notes.isEmpty() && notes.getLast().isOpen();
    }

    /** The first thing at the foot of the first page, a full sentence where the preamble has not come to its end. */
    private boolean continuesNoteOfTextBefore(Prose rest, List<Piece> next) {
        return notes.isEmpty()
                && startsWithNote(next)
                && Endings.of(rest.text()).equals(".")
                && next.stream()
                        .filter(piece -> !(piece instanceof Foot))
                        .limit(1)
                        .anyMatch(piece -> piece instanceof Prose prose
                                && prose.label().isEmpty()
                                && Endings.of(prose.text()).equals(","));
    }

    private static boolean startsWithNote(List<Piece> pieces) {
        return !pieces.isEmpty() && pieces.getFirst() instanceof Foot;
    }
}
