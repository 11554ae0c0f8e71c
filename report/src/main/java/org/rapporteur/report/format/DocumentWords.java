package org.rapporteur.report.format;

import java.util.ResourceBundle;
import org.rapporteur.events.value.Language;

/** The few words a format adds, from {@code phrasebook/document_<language>}; a missing word stops loudly. */
final class DocumentWords {
    private DocumentWords() {}

    static String in(Language language, String key) {
        return ResourceBundle.getBundle(
                        "phrasebook.document",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
