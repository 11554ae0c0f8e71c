package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.annotation.JsonSerialize;

/** Words that people chose freely (a title, an announcement), in each language they gave them in; at least one. */
@JsonSerialize(using = WordingSerializer.class)
public record Wording(@JsonValue Map<Language, String> in) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wording {
        Malformed.unless(in != null && !in.isEmpty(), "Wording", in, "{en: …, zh: …}");
        Malformed.unless(
                in.values().stream().noneMatch(String::isBlank), "Wording", in, "words in every language named");
        in = Collections.unmodifiableMap(new TreeMap<>(in));
    }

    /**
     * The language in which the words are told to whoever they were not given in a language for: the first of those
     * that somebody prefers, else English, which most who read something else read too, else the first they were given
     * in.
     */
    public Language insteadIn(List<Language> preferred) {
        return Stream.concat(preferred.stream(), Stream.of(Language.ENGLISH))
                .filter(in::containsKey)
                .findFirst()
                .orElseGet(() -> in.keySet().iterator().next());
    }

    /** The words in a language, or nothing where they were not given in it. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(in.get(language));
    }
}
