package org.rapporteur.events.bound;

/** What people can write and read: no character that a database, a page or a document could not show. */
public final class PlainText {
    private PlainText() {}

    /** Whether all of it can be shown; a line end is {@code \n}. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    public static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0;
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
