package org.rapporteur.query.board;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What changed between two texts, word by word. What a word is, the language decides: Chinese writes no spaces between
 * them.
 */
public record WordDiff(List<Piece> pieces) {

    /**
     * As many words as both texts together may have: what it takes to find what they have in common grows with the
     * square of what they do not.
     */
    private static final int MOST_WORDS = 10_000;

    /** A run of words that stayed, went or came. */
    public record Piece(Change change, String text) {}

    /** What became of some words. */
    public enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    /** The difference between two texts of one language; their pieces together are both texts, to the letter. */
    public static WordDiff between(String before, String after, Locale language) {
        List<String> old = words(before, language);
        List<String> young = words(after, language);
        if (old.size() + young.size() > MOST_WORDS && !old.equals(young)) {
            return wholly(before, after);
        }
        List<Piece> pieces = new ArrayList<>();
        int place = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            int change = delta.getSource().getPosition();
            add(pieces, Change.KEPT, old.subList(place, change));
            add(pieces, Change.REMOVED, delta.getSource().getLines());
            add(pieces, Change.ADDED, delta.getTarget().getLines());
            place = change
                    + (delta.getType() == DeltaType.INSERT
                            ? 0
                            : delta.getSource().size());
        }
        add(pieces, Change.KEPT, old.subList(place, old.size()));
        return new WordDiff(List.copyOf(pieces));
    }

    /** One text in the place of the other. */
    private static WordDiff wholly(String before, String after) {
        return new WordDiff(Stream.of(new Piece(Change.REMOVED, before), new Piece(Change.ADDED, after))
                .filter(piece -> !piece.text().isEmpty())
                .toList());
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.change() == Change.KEPT);
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }

    private static List<String> words(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }
}
