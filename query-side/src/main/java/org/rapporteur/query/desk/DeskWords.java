package org.rapporteur.query.desk;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.events.Json;
import org.rapporteur.query.phrasebook.Words;

/** The words that the desk's script needs, of the same messages and phrases as the page. */
final class DeskWords {
    private static final Pattern FOR_THE_SCRIPT = Pattern.compile("(act|field|desk\\.ui)\\..*");

    private DeskWords() {}

    /** A JSON object from key to words that can stand in a page. */
    static String json(Locale locale, Words facts) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages/desk", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Map<String, String> words = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> FOR_THE_SCRIPT.matcher(key).matches())
                .forEach(key -> words.put(key, bundle.getString(key)));
        facts.constants().forEach((key, said) -> words.put("value." + key, said));
        return Json.mapper().writeValueAsString(words).replace("<", "\\u003c");
    }
}
