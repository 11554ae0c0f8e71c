package org.rapporteur.events.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.events.value.Language;

/** Findings in the words of a language. */
public final class FindingWords {
    private final Properties phrases;

    private FindingWords(Properties phrases) {
        this.phrases = phrases;
    }

    /** The words of a language; English where there are none. */
    public static FindingWords in(Language language) {
        return read(language).or(() -> read(Language.ENGLISH)).orElseThrow();
    }

    /** Where it is, and what is wrong there. */
    public String say(Finding finding) {
        Place place = finding.place();
        String fact = place.session() == null ? "" : place.session() + "/" + place.version();
        return Stream.of(word(place.medium().name()), fact, place.part())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                + ": " + word(finding.flaw().name());
    }

    private String word(String key) {
        return Objects.requireNonNull(phrases.getProperty(key), key);
    }

    private static Optional<FindingWords> read(Language language) {
        String path = "/phrasebook/findings_" + language.tag() + ".properties";
        try (InputStream file = FindingWords.class.getResourceAsStream(path)) {
            if (file == null) {
                return Optional.empty();
            }
            Properties phrases = new Properties();
            phrases.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(new FindingWords(phrases));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
