package org.rapporteur.report.text;

import java.util.Map;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;

/** The words for what is wrong with a text. */
final class TextWords {
    static final Phrasebooks TEXT = Phrasebooks.of("text");

    private TextWords() {}

    static String in(Language language, String key, Map<String, ?> slots) {
        return TEXT.in(language).say(key, slots);
    }
}
