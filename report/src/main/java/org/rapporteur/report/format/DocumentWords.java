package org.rapporteur.report.format;

import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;

/** The few words a format adds. */
final class DocumentWords {
    static final Phrasebooks DOCUMENT = Phrasebooks.of("document");

    private DocumentWords() {}

    static String in(Language language, String key) {
        return DOCUMENT.in(language).say(key);
    }
}
