package org.rapporteur.report.words;

import java.util.Set;
import org.rapporteur.events.value.Language;

/** There is no phrasebook for a language yet. */
public final class UnsupportedLanguage extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The languages reports can be written in. */
    public static final Set<Language> SUPPORTED = Set.of(Language.CHINESE, Language.ENGLISH);

    private final Language language;

    UnsupportedLanguage(Language language) {
        super("reports are not written in '%s' yet".formatted(language.tag()));
        this.language = language;
    }

    /** Refuses a language that has none. */
    public static void unlessSupported(Language language) {
        if (!SUPPORTED.contains(language)) {
            throw new UnsupportedLanguage(language);
        }
    }

    public Language language() {
        return language;
    }
}
