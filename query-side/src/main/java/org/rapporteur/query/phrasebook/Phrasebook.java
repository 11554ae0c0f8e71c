package org.rapporteur.query.phrasebook;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.events.value.Language;

/** The phrases of one language, each with named slots. Holds no facts. */
final class Phrasebook {
    private static final Map<Language, Phrasebook> READ = new EnumMap<>(Language.class);

    private final Language language;
    private final Properties phrases;
    private final Map<String, Phrase> read = new ConcurrentHashMap<>();

    private record Phrase(MessageFormat format, Set<String> slots) {}

    private Phrasebook(Language language, Properties phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /**
     * The phrasebook of a language.
     *
     * @throws IllegalStateException if there is none
     */
    static synchronized Phrasebook in(Language language) {
        return READ.computeIfAbsent(language, Phrasebook::read);
    }

    /**
     * The phrase of a key with its slots filled.
     *
     * @throws IllegalStateException if the phrasebook has no such phrase
     */
    String say(String key, Map<String, Object> slots) {
        // A copy: a format is not to be used by several at once, and reading the pattern takes longer.
        return phrase(key).format.clone().format(slots);
    }

    Set<String> keys() {
        return phrases.stringPropertyNames();
    }

    /** The names of the slots of a phrase. */
    Set<String> slots(String key) {
        return phrase(key).slots;
    }

    private Phrase phrase(String key) {
        return read.computeIfAbsent(key, this::read);
    }

    private Phrase read(String key) {
        String pattern = phrases.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no phrase '%s' in the phrasebook of %s".formatted(key, language));
        }
        return new Phrase(new MessageFormat(pattern, language.locale()), slots(new MessagePattern(pattern)));
    }

    /** All of them, also those that stand within what depends on another. */
    private static Set<String> slots(MessagePattern pattern) {
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Phrasebook read(Language language) {
        String name = "/phrasebook/facts_" + language.tag() + ".properties";
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Phrasebook.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            Properties phrases = new Properties();
            phrases.load(file);
            return new Phrasebook(language, phrases);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
