package org.rapporteur.events.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Wording;

/** The names of one participant or group by language. */
public final class Names {

    private final String code;
    private final Map<Language, Name> byLanguage;
    private final boolean own;

    Names(String code, Map<Language, Name> byLanguage) {
        this(code, byLanguage, false);
    }

    private Names(String code, Map<Language, Name> byLanguage, boolean own) {
        this.code = code;
        this.byLanguage = Map.copyOf(byLanguage);
        this.own = own;
    }

    /**
     * Names as a body tells them.
     *
     * @param text as in a sentence, where that is not the same
     * @param full as in a sentence on first use, where that is longer
     */
    static Names told(String code, Wording list, @Nullable Wording text, @Nullable Wording full) {
        Map<Language, Name> names = new HashMap<>();
        list.in().forEach((language, listed) -> {
            String inText = text == null ? listed : text.in(language).orElse(listed);
            String onFirstUse = full == null ? inText : full.in(language).orElse(inText);
            names.put(language, new Name(listed, inText, onFirstUse));
        });
        return new Names(code, names, true);
    }

    static void requireTidy(@Nullable Wording name) {
        if (name != null) {
            name.in().values().forEach(Name::requireTidy);
        }
    }

    /** The name in this language and form; throws {@link MissingName} where the language is not filled in. */
    public String in(Language language, Form form) {
        return Optional.ofNullable(byLanguage.get(language))
                .orElseThrow(() -> new MissingName(code, language))
                .in(form);
    }

    /**
     * The name in whatever language somebody reads: as above where the directory has it; else as the Unicode Common
     * Locale Data Repository calls the country; else in English. What a body calls its own is told in another language
     * where it is not told in this one, as other words that people chose.
     */
    public String inAny(Language language, Form form) {
        if (byLanguage.containsKey(language)) {
            return in(language, form);
        }
        return own ? in(another(), form) : Countries.name(code, language).orElseGet(() -> in(Language.ENGLISH, form));
    }

    private Language another() {
        return byLanguage.containsKey(Language.ENGLISH)
                ? Language.ENGLISH
                : byLanguage.keySet().stream().sorted().findFirst().orElseThrow();
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
