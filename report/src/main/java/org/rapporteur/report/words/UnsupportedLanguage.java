package org.rapporteur.report.words;

import org.rapporteur.events.value.Language;

/** Thrown where there is no phrasebook for a language yet. */
public final class UnsupportedLanguage extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Language language;

    private UnsupportedLanguage(Language language) {
        super("reports are not written in '%s' yet".formatted(language.tag()));
        this.language = language;
    }

    /** Refuses a language that has none. */
    public static void unlessSupported(Language language) {
        if (!ReportMessages.languages().contains(language)) {
            throw new UnsupportedLanguage(language);
        }
    }

    public Language language() {
        return language;
    }
}
