package org.rapporteur.query.web;

import java.util.Set;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.phrasebook.PageWords;
import org.rapporteur.report.Report;
import org.springframework.stereotype.Component;

/**
 * The languages that a page offers, each called by itself: {@code ${@languages.ofPages()}}. Asked for at the start,
 * which stops if one of them lacks words.
 */
@Component("languages")
final class Languages {
    private final Set<Language> pages = PageWords.languages();
    private final Set<Language> reports = Report.languages();

    public Set<Language> ofPages() {
        return pages;
    }

    public Set<Language> ofReports() {
        return reports;
    }

    public String name(Language language) {
        return language.locale().getDisplayLanguage(language.locale());
    }
}
