package org.rapporteur.events.phrasebook;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Language;

/**
 * A family of messages in every language there are words in: the files {@code /phrasebook/FAMILY_LANGUAGE.properties}
 * on the class path say which those are. Whoever says the messages keeps their family as a constant.
 */
public final class Phrasebooks {
    /** Those that a phrasebook may be in: what a class path holds, it tells only to whoever asks for it by name. */
    private static final List<Language> LANGUAGES = Arrays.stream(Locale.getISOLanguages())
            .filter(Language::isTag)
            .map(Language::new)
            .filter(language -> !language.equals(Language.ENGLISH))
            .sorted()
            .toList();

    private final String family;
    private final Map<Language, Phrasebook> inLanguages = new LinkedHashMap<>();
    private final Phrasebook english;

    private Phrasebooks(String family) {
        this.family = family;
        english = read(Language.ENGLISH).orElseThrow(() -> new NoPhrasebook(family, Language.ENGLISH));
        inLanguages.put(Language.ENGLISH, english);
        LANGUAGES.forEach(language -> read(language).ifPresent(book -> inLanguages.put(language, book)));
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

    /**
     * Why words of somebody's own cannot stand for a message; nothing if they can: they can be read, and ask for
     * nothing that the message does not ask for in some language.
     */
    public Optional<String> misfit(String key, Language language, String pattern) {
        if (!english.has(key)) {
            return Optional.of("there is no '%s' among them".formatted(key));
        }
        try {
            Message own = new Message(pattern, language.locale());
            own.format();
            return foreign("there is no {%s}; what can be said is %s", own.slots(), slots(key, Message::slots))
                    .or(() ->
                            foreign("{%s} is no number; numbers are %s", own.counted(), slots(key, Message::counted)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private SortedSet<String> slots(String key, Function<Message, Set<String>> which) {
        return inLanguages.values().stream()
                .flatMap(book -> which.apply(book.message(key)).stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Optional<String> foreign(String why, Set<String> asked, SortedSet<String> known) {
        return asked.stream()
                .filter(slot -> !known.contains(slot))
                .sorted()
                .findFirst()
                .map(slot -> why.formatted(slot, known));
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
