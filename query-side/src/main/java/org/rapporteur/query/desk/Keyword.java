package org.rapporteur.query.desk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.web.Reading;

/** What a line can say besides naming somebody or something. The words for it are data, a file for each language. */
enum Keyword {
    STATEMENT,
    REPLY,
    LIST,
    OFF,
    NEXT,
    VIDEO,
    MEMBERS,
    ALIGNED,
    AMBASSADOR,
    SPONSOR,
    WITHDRAW,
    ADOPT,
    RECOMMEND,
    REVISE,
    DISCONTINUE,
    MANDATE,
    COSTS,
    ITEM,
    CONCLUDE,
    OPEN,
    CLOSE,
    SUSPEND,
    RESUME,
    ADJOURN,
    MEETING,
    SESSION,
    PLENARY,
    COMMITTEE,
    BUREAU,
    EXTENDED,
    QUORUM,
    DECISION,
    DEBATE,
    CHAIR,
    PRESIDENT,
    HEAD,
    SECRETARIAT,
    AGENDA,
    CREDENTIALS,
    PLACE,
    ANNOUNCE,
    DECIDE;

    private static final Map<Language, Map<Keyword, List<String>>> WORDS =
            Reading.languages().stream().collect(Collectors.toMap(language -> language, Keyword::read));

    /** The words for it, in every language a page can be in. */
    List<String> words() {
        return WORDS.values().stream()
                .flatMap(words -> Objects.requireNonNull(words.get(this)).stream())
                .toList();
    }

    /** The word for it that is written when a line is completed on a page in this language. */
    String word(Language language) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(WORDS.get(language)).get(this))
                .getFirst();
    }

    private static Map<Keyword, List<String>> read(Language language) {
        Properties file = new Properties();
        String name = "/desk/keywords_%s.properties".formatted(language.tag());
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Keyword.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        Map<Keyword, List<String>> words = new EnumMap<>(Keyword.class);
        for (Keyword keyword : values()) {
            String line =
                    Objects.requireNonNull(file.getProperty(keyword.name().toLowerCase(Locale.ROOT)), keyword::name);
            words.put(keyword, Stream.of(line.split(",")).map(String::strip).toList());
        }
        return words;
    }
}
