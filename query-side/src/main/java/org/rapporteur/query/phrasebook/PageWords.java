package org.rapporteur.query.phrasebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;

/** What pages say in one language besides facts and values. */
public final class PageWords {
    /** All pages have these words; some have more of their own. */
    private static final Phrasebooks PAGES = Phrasebooks.of("pages");

    static final List<Phrasebooks> FAMILIES =
            List.of(PAGES, Phrasebooks.of("board"), Phrasebooks.of("desk"), Phrasebooks.of("replay"));

    /** A page says hundreds of messages. */
    private static final Map<Language, PageWords> IN_LANGUAGES =
            PAGES.languages().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), PageWords::new));

    private final List<Phrasebook> phrasebooks;

    private PageWords(Language language) {
        this.phrasebooks =
                FAMILIES.stream().map(family -> family.orEnglish(language)).toList();
    }

    /** The languages of pages. */
    public static Set<Language> languages() {
        return PAGES.languages();
    }

    /** The language of pages with a tag such as {@code zh}, if they are in it. */
    public static Optional<Language> language(@Nullable String tag) {
        return PAGES.find(tag).map(Phrasebook::language);
    }

    /** In the language of a page, which is one of those there are. */
    public static PageWords in(Locale locale) {
        return Objects.requireNonNull(
                IN_LANGUAGES.get(language(locale.getLanguage()).orElse(Language.ENGLISH)));
    }

    /** A message without slots. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * A message with its slots filled.
     *
     * @throws IllegalStateException if there is no such message, or one of its slots is not given
     */
    public String say(String key, Map<String, ?> slots) {
        return find(key, slots)
                .orElseThrow(
                        () -> new IllegalStateException("no phrasebook of pages has words for '%s'".formatted(key)));
    }

    /** The same, if there is such a message. */
    public Optional<String> find(String key, Map<String, ?> slots) {
        return phrasebooks.stream()
                .filter(phrasebook -> phrasebook.has(key))
                .findFirst()
                .map(phrasebook -> phrasebook.say(key, slots));
    }

    /** Those messages whose slots the script of a page fills, by their keys. */
    public Map<String, String> unfilled(Predicate<String> wanted) {
        return phrasebooks.stream()
                .flatMap(phrasebook ->
                        phrasebook.keys().stream().filter(wanted).map(key -> Map.entry(key, phrasebook.unfilled(key))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
