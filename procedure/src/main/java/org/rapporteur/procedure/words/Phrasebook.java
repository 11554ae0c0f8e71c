package org.rapporteur.procedure.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.rapporteur.events.value.Language;

/** The patterns of one language, from {@code phrasebook/refusals_<language>.properties}. */
final class Phrasebook {
    private static final Map<Language, Phrasebook> ALL = readAll();

    private final Language language;
    private final Properties patterns;

    private Phrasebook(Language language, Properties patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** The phrasebook of a language, or the English one where there is none. */
    static Phrasebook in(Language language) {
        Phrasebook english = ALL.get(Language.ENGLISH);
        if (english == null) {
            throw new IllegalStateException("there is no English phrasebook of refusals");
        }
        return ALL.getOrDefault(language, english);
    }

    Language language() {
        return language;
    }

    Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    /** The slots a pattern has. */
    Set<String> slots(String key) {
        return format(key).getArgumentNames();
    }

    /**
     * The pattern with its slots filled.
     *
     * @throws IllegalStateException if there is no such pattern, or a slot of it is not given
     */
    String say(String key, Map<String, Object> slots) {
        MessageFormat format = format(key);
        if (!slots.keySet().containsAll(format.getArgumentNames())) {
            throw new IllegalStateException("%s in %s has the slots %s, but given are %s"
                    .formatted(key, language, format.getArgumentNames(), slots.keySet()));
        }
        return format.format(slots);
    }

    /** The pattern as it stands. */
    String raw(String key) {
        return Optional.ofNullable(patterns.getProperty(key))
                .orElseThrow(() -> new IllegalStateException(
                        "the phrasebook of refusals in %s has no words for %s".formatted(language, key)));
    }

    private MessageFormat format(String key) {
        return new MessageFormat(raw(key), language.locale());
    }

    private static Map<Language, Phrasebook> readAll() {
        Map<Language, Phrasebook> books = new EnumMap<>(Language.class);
        Arrays.stream(Language.values())
                .forEach(language -> read(language).ifPresent(book -> books.put(language, book)));
        return books;
    }

    private static Optional<Phrasebook> read(Language language) {
        String path = "/phrasebook/refusals_" + language.tag() + ".properties";
        try (InputStream file = Phrasebook.class.getResourceAsStream(path)) {
            if (file == null) {
                return Optional.empty();
            }
            Properties patterns = new Properties();
            patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(new Phrasebook(language, patterns));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
