package org.rapporteur.query.desk;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.events.Json;
import org.rapporteur.query.phrasebook.PageWords;
import org.rapporteur.query.phrasebook.Words;

/** The words that the desk's script needs, of the same messages and phrases as the page. */
final class DeskWords {
    private static final Pattern FOR_THE_SCRIPT = Pattern.compile("(act|field|desk\\.ui)\\..*");

    private DeskWords() {}

    /** A JSON object from key to words that can stand in a page. */
    static String json(Locale locale, Words facts) {
        Map<String, String> words = new TreeMap<>(PageWords.in(locale).unfilled(FOR_THE_SCRIPT.asMatchPredicate()));
        facts.constants().forEach((key, said) -> words.put("value." + key, said));
        return Json.mapper().writeValueAsString(words).replace("<", "\\u003c");
    }
}
