package org.rapporteur.command.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.rapporteur.events.bound.Breach;
import org.rapporteur.events.value.Malformed;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is said about requests that cannot be carried out, from {@code phrasebook/requests}; English if in doubt. */
final class RequestWords {
    private final ResourceBundleMessageSource phrasebook = new ResourceBundleMessageSource();

    RequestWords() {
        phrasebook.setBasename("phrasebook/requests");
        phrasebook.setDefaultEncoding(UTF_8.name());
        phrasebook.setFallbackToSystemLocale(false);
    }

    String say(String key, Locale locale, Object... slots) {
        return phrasebook.getMessage(key, slots, locale);
    }

    String of(Breach breach, Locale locale) {
        return say(breach.kind().name(), locale, breach.bound(), breach.given());
    }

    String of(Malformed malformed, Locale locale) {
        return say("malformed", locale, malformed.kind(), malformed.value(), malformed.example());
    }
}
