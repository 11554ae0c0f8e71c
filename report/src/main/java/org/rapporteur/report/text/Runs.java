package org.rapporteur.report.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.document.Inline.Words;

/** Stretches of text, put together and taken apart. */
final class Runs {
    private Runs() {}

    /** Two halves of a text that a line or a page break cut in two; a space goes between words, none beside Chinese. */
    static List<Inline> joined(List<Inline> left, List<Inline> right) {
        return joined(List.of(left, right));
    }

    /** The lines of a text as one; each is looked at once, however many there are. */
    static List<Inline> joined(List<List<Inline>> lines) {
        List<Inline> whole = new ArrayList<>();
        String before = "";
        for (List<Inline> line : lines) {
            String after = Inline.words(line);
            if (!before.isEmpty() && !after.isEmpty() && needsSpace(before.codePointBefore(before.length()), after)) {
                whole.add(new Words(" "));
            }
            whole.addAll(line);
            before = after.isEmpty() ? before : after;
        }
        return merged(whole);
    }

    private static boolean needsSpace(int before, String after) {
        int next = after.codePointAt(0);
        return !(isChinese(before)
                || isChinese(next)
                || Character.isWhitespace(before)
                || Character.isWhitespace(next));
    }

    static boolean isChinese(int codePoint) {
        boolean isPunctuation = codePoint >= 0x3000 && codePoint <= 0x303F;
        boolean isFullWidth = codePoint >= 0xFF00 && codePoint <= 0xFFEF;
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN || isPunctuation || isFullWidth;
    }

    /** Neighbouring words as one, no white space at either end. */
    static List<Inline> merged(List<Inline> text) {
        List<Inline> merged = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean afterWords = false;
        for (Inline piece : text) {
            if (piece instanceof Words(String more)) {
                words.append(more);
                afterWords = true;
                continue;
            }
            if (afterWords) {
                merged.add(new Words(words.toString()));
                words.setLength(0);
                afterWords = false;
            }
            merged.add(piece);
        }
        if (afterWords) {
            merged.add(new Words(words.toString()));
        }
        if (!merged.isEmpty() && merged.getFirst() instanceof Words(String first)) {
            merged.set(0, new Words(first.stripLeading()));
        }
        if (!merged.isEmpty() && merged.getLast() instanceof Words(String last)) {
            merged.set(merged.size() - 1, new Words(last.stripTrailing()));
        }
        merged.removeIf(piece -> piece instanceof Words(String left) && left.isEmpty());
        return List.copyOf(merged);
    }

    /** The text without its first characters, which must be plain words. */
    static List<Inline> without(int characters, List<Inline> text) {
        if (!(text.getFirst() instanceof Words(String words))) {
            throw new IllegalArgumentException("The text begins with '%s', not with words".formatted(text.getFirst()));
        }
        List<Inline> rest = new ArrayList<>(text);
        rest.set(0, new Words(words.substring(characters)));
        return merged(rest);
    }
}
