package org.rapporteur.events.bound;

/** Text that people can write and read: no character that a database, a page or a document could not show. */
public final class PlainText {
    /** What the whole of a text matches that is one line. */
    public static final String ONE_LINE = "^[^\\n\\r\\u2028\\u2029]*$";

    private PlainText() {}

    /** Whether all of it can be shown; a line end is {@code \n}. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    public static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0;
    }

    /** As much of a text as can be quoted. Who sent it knows how it goes on. */
    public static String beginning(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            // Half of a pair is a character of no encoding.
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> (character & 0xFFFE) != 0xFFFE;
        };
    }
}
