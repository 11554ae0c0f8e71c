package org.rapporteur.query.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.Json;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.Hash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Names of persons that the views of this installation do not tell. The facts stay as they were recorded, with their
 * hashes; it is what is made of them that lacks the names.
 */
@Component
public final class WithheldNames {
    public static final WithheldNames NONE = new WithheldNames(List.of());

    /** No word of any language; it reads the same from left and from right. */
    private static final String INSTEAD = "[…]";

    private final EventCodec codec = new EventCodec();
    private final List<String> names;
    private final Optional<Pattern> written;

    /** @param names as they stand in the facts */
    public WithheldNames(@Value("${rapporteur.names.withheld}") List<String> names) {
        this.names = names.stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
        this.written = this.names.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(this.names.stream()
                        .map(name -> Pattern.quote(inJson(name)))
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"))));
    }

    /** The fact as views are to understand it. What is stated, and hashed, is left alone. */
    public Recorded outOf(Recorded fact) {
        String body = fact.stated().body();
        return written.map(pattern -> pattern.matcher(body))
                .filter(found -> found.find())
                .map(found -> found.replaceAll(INSTEAD))
                .map(without ->
                        new Recorded(fact.stated(), codec.read(fact.stated().kind(), without.getBytes(UTF_8))))
                .orElse(fact);
    }

    /** Whether there are any. */
    public boolean areAny() {
        return !names.isEmpty();
    }

    /** Stands for the list: a state made with another one is not to be used. Empty if nothing is withheld. */
    public String revision() {
        return names.isEmpty() ? "" : Hash.of(String.join("\n", names)).value();
    }

    private static String inJson(String name) {
        String quoted = Json.mapper().writeValueAsString(name);
        return quoted.substring(1, quoted.length() - 1);
    }
}
