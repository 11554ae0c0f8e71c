package org.rapporteur.events.phrasebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Language;

/**
 * A family of messages in every language there are words in: the files {@code /phrasebook/FAMILY_LANGUAGE.properties}
 * on the class path say which those are. Whoever says the messages keeps their family as a constant.
 */
public final class Phrasebooks {
    private final String family;
    private final Map<Language, Phrasebook> inLanguages = new LinkedHashMap<>();
    private final Phrasebook english;

    private Phrasebooks(String family) {
        this.family = family;
        english = read(Language.ENGLISH).orElseThrow(() -> new NoPhrasebook(family, Language.ENGLISH));
        inLanguages.put(Language.ENGLISH, english);
        for (Language language : EnumSet.complementOf(EnumSet.of(Language.ENGLISH))) {
            read(language).ifPresent(book -> inLanguages.put(language, book));
        }
        inLanguages.values().forEach(book -> book.requireMessagesOf(english));
    }

    /**
     * The family of this name.
     *
     * @throws IllegalStateException if it has no English words, or other languages have not the same messages with the
     *     same slots
     */
    public static Phrasebooks of(String family) {
        Phrasebooks books = new Phrasebooks(family);
        books.inLanguages.values().forEach(book -> book.requireSlotsOf(books.english));
        return books;
    }

    /** The same of messages that ask in each language for whatever its grammar needs. */
    public static Phrasebooks withSlotsOfTheirOwn(String family) {
        return new Phrasebooks(family);
    }

    /** The languages there are words in: English, and the others in the order of {@link Language}. */
    public Set<Language> languages() {
        return Collections.unmodifiableSet(inLanguages.keySet());
    }

    /**
     * The words of a language.
     *
     * @throws NoPhrasebook if there are none
     */
    public Phrasebook in(Language language) {
        Phrasebook book = inLanguages.get(language);
        if (book == null) {
            throw new NoPhrasebook(family, language);
        }
        return book;
    }

    /** The words of the language with a tag such as {@code zh}, if it has any. */
    public Optional<Phrasebook> find(@Nullable String tag) {
        return inLanguages.values().stream()
                .filter(book -> book.language().tag().equals(tag))
                .findFirst();
    }

    /** The words of a language, or the English ones where it has none. */
    public Phrasebook orEnglish(Language language) {
        return inLanguages.getOrDefault(language, english);
    }

    private Optional<Phrasebook> read(Language language) {
        String name = "/phrasebook/%s_%s.properties".formatted(family, language.tag());
        try (var bytes = Phrasebooks.class.getResourceAsStream(name)) {
            if (bytes == null) {
                return Optional.empty();
            }
            Properties patterns = new Properties();
            try (Reader file = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                patterns.load(file);
            }
            return Optional.of(new Phrasebook(family, language, patterns));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
