package org.rapporteur.query.web;

import java.util.Set;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.phrasebook.PageWords;
import org.springframework.stereotype.Component;

/**
 * The languages that a page offers, each called by itself: {@code ${@languages.ofPages()}}. Asked for at the start,
 * which stops if one of them lacks words.
 */
@Component("languages")
final class Languages {
    private final Set<Language> pages = PageWords.languages();

    public Set<Language> ofPages() {
        return pages;
    }

    public String name(Language language) {
        return language.locale().getDisplayLanguage(language.locale());
    }
}
