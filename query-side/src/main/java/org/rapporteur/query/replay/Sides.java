package org.rapporteur.query.replay;

import java.util.List;
import org.rapporteur.query.board.WordDiff;
import org.rapporteur.query.board.WordDiff.Change;
import org.rapporteur.query.board.WordDiff.Piece;

/** Two texts beside each other, in pieces: what only the first has, and what only the second has, can be told. */
record Sides(List<Piece> before, List<Piece> after) {
    static Sides of(WordDiff difference) {
        return new Sides(without(Change.ADDED, difference), without(Change.REMOVED, difference));
    }

    private static List<Piece> without(Change change, WordDiff difference) {
        return difference.pieces().stream()
                .filter(piece -> piece.change() != change)
                .toList();
    }
}
