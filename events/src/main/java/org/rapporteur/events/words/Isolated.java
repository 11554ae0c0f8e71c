package org.rapporteur.events.words;

import java.text.Bidi;
import org.rapporteur.events.value.Language;

/** Words put into a phrase that is read from right to left, where "L.8/Rev.1" would fall apart. */
final class Isolated {
    /** First strong isolate and pop directional isolate: invisible marks around what has a direction of its own. */
    private static final String BEGIN = "\u2068";

    private static final String END = "\u2069";

    private Isolated() {}

    /** The same words, marked where the language asks for it. */
    static String in(Language language, String words) {
        boolean inOrder = !language.isRightToLeft() || new Bidi(words, Bidi.DIRECTION_RIGHT_TO_LEFT).isRightToLeft();
        return inOrder ? words : BEGIN + words + END;
    }
}
