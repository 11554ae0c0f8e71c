package org.rapporteur.report.text;

import com.ibm.icu.text.MessageFormat;
import java.util.ResourceBundle;
import org.rapporteur.events.value.Language;

/** The words for what is wrong with a text, from {@code phrasebook/text_<language>}; a missing word stops loudly. */
final class Flaws {
    private Flaws() {}

    static String words(Language language, String key, Object... details) {
        ResourceBundle words = ResourceBundle.getBundle(
                "phrasebook.text",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), language.locale()).format(details);
    }
}
