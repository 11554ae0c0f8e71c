package org.rapporteur.command.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.events.bound.Breach;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Malformed;

/** What is said about requests that cannot be carried out; in English where a language has no words for it. */
final class RequestWords {
    private static final Phrasebooks REQUESTS = Phrasebooks.of("requests");

    static Phrasebook in(Locale locale) {
        return REQUESTS.orEnglish(Language.of(locale.getLanguage()));
    }

    /** Of the languages that have words. */
    static List<Locale> locales() {
        return REQUESTS.languages().stream().map(Language::locale).toList();
    }

    String say(String key, Locale locale) {
        return say(key, locale, Map.of());
    }

    String say(String key, Locale locale, Map<String, ?> slots) {
        return in(locale).say(key, slots);
    }

    String of(Breach breach, Locale locale) {
        return say(breach.kind().name(), locale, Map.of("bound", breach.bound(), "given", breach.given()));
    }

    String of(Malformed malformed, Locale locale) {
        return say(
                "malformed",
                locale,
                Map.of("kind", malformed.kind(), "value", malformed.value(), "example", malformed.example()));
    }
}
