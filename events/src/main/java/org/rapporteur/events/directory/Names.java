package org.rapporteur.events.directory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.events.value.Language;

/** The names of one participant or group by language. */
public final class Names {

    private final String code;
    private final Map<Language, Name> byLanguage;

    Names(String code, Map<Language, Name> byLanguage) {
        this.code = code;
        this.byLanguage = Map.copyOf(byLanguage);
    }

    /** The name in this language and form; throws {@link MissingName} where the language is not filled in. */
    public String in(Language language, Form form) {
        return Optional.ofNullable(byLanguage.get(language))
                .orElseThrow(() -> new MissingName(code, language))
                .in(form);
    }

    /** The languages that {@link #in} answers to. */
    public Set<Language> languages() {
        return byLanguage.keySet();
    }

    @Override
    public String toString() {
        return code + byLanguage;
    }
}
