package org.rapporteur.report.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.document.Inline.Words;

/** The labels of paragraphs: "1." for paragraphs, "(a)" for sub-paragraphs, "(i)" for what is below them. */
final class Labels {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.．](?!\\d)\\s*");
    private static final Pattern LETTERS = Pattern.compile("[(（]([a-z]{1,5})[)）]\\s*");
    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    private Labels() {}

    /** A paragraph with its label taken off its text. */
    static Piece.Prose split(List<Inline> text) {
        if (text.getFirst() instanceof Words(String words)) {
            Matcher number = NUMBER.matcher(words);
            if (number.lookingAt()) {
                return new Piece.Prose(number.group(1) + ".", Runs.without(number.end(), text));
            }
            Matcher letters = LETTERS.matcher(words);
            if (letters.lookingAt()) {
                return new Piece.Prose("(" + letters.group(1) + ")", Runs.without(letters.end(), text));
            }
        }
        return new Piece.Prose("", text);
    }

    static boolean isNumber(String label) {
        return label.endsWith(".");
    }

    /** The label without the full stop: "3" for "3.", "(a)" for "(a)". */
    static String bare(String label) {
        return label.replace(".", "");
    }

    /** The first label of its kind: "1." or "(a)". */
    static String first(String label) {
        return isNumber(label) ? "1." : "(a)";
    }

    static boolean isFirst(String label) {
        return label.equals(first(label)) || label.equals("(i)");
    }

    /**
     * Whether a label comes next after another, "(b)" after "(a)", "(ii)" after "(i)"; nothing follows an empty one.
     */
    static boolean follows(String last, String label) {
        return !last.isEmpty() && (label.equals(after(last)) || label.equals(afterRoman(last)));
    }

    /** The label that should come next, roman after roman; a lone "(i)" begins roman numbers. */
    static String next(String label) {
        boolean isRoman = !isNumber(label) && isRoman(label) && !label.equals("(x)");
        return isRoman ? afterRoman(label) : after(label);
    }

    /** The label that follows: "3." after "2.", "(aa)" after "(z)". */
    static String after(String label) {
        if (isNumber(label)) {
            return Integer.parseInt(label.substring(0, label.length() - 1)) + 1 + ".";
        }
        String letters = label.substring(1, label.length() - 1);
        char letter = letters.charAt(0);
        return letter == 'z'
                ? "(" + "a".repeat(letters.length() + 1) + ")"
                : "(" + Character.toString(letter + 1).repeat(letters.length()) + ")";
    }

    static boolean isRoman(String label) {
        return ROMAN.contains(label.substring(1, label.length() - 1));
    }

    /** The roman label that follows; empty, which no label is, if this one is not a small roman number. */
    static String afterRoman(String label) {
        int place = ROMAN.indexOf(label.substring(1, label.length() - 1));
        return place < 0 || place + 1 == ROMAN.size() ? "" : "(" + ROMAN.get(place + 1) + ")";
    }
}
