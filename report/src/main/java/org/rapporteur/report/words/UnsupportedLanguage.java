package org.rapporteur.report.words;

import java.util.stream.Collectors;
import org.rapporteur.events.value.Language;

/** Thrown where there are no formulas in a language. */
public final class UnsupportedLanguage extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Language language;

    private UnsupportedLanguage(Language language) {
        super("reports are not written in '%s', only in %s".formatted(language, tags()));
        this.language = language;
    }

    /** Refuses a language that has none. */
    public static void unlessSupported(Language language) {
        if (!ReportMessages.languages().contains(language)) {
            throw new UnsupportedLanguage(language);
        }
    }

    private static String tags() {
        return ReportMessages.languages().stream().sorted().map(Language::tag).collect(Collectors.joining(", "));
    }

    /** The tags of the languages that reports are written in, one after another. */
    public String supported() {
        return tags();
    }

    public Language language() {
        return language;
    }
}
