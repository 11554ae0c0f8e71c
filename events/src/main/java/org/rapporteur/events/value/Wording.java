package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonSerialize;

/** Words that people chose freely (a title, an announcement), in each language they gave them in; at least one. */
@JsonSerialize(using = WordingSerializer.class)
public record Wording(@JsonValue Map<Language, String> in) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wording {
        Malformed.unless(in != null && !in.isEmpty(), "Wording", in, "{en: …, zh: …}");
        Malformed.unless(
                in.values().stream().noneMatch(String::isBlank), "Wording", in, "words in every language named");
        in = Collections.unmodifiableMap(new EnumMap<>(in));
    }

    /** The words in a language, or nothing where they were not given in it. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(in.get(language));
    }
}
