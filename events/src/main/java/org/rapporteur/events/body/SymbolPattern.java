package org.rapporteur.events.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.events.bound.Shape;
import org.rapporteur.events.value.Symbol;

/**
 * How symbols are written of which one follows the other: {@code {prefix}/L.{n}}, {@code Antrag {n}}.
 *
 * <p>{@code {prefix}} is what the symbols of the session begin with; {@code {n}} the number, with as many digits at
 * least as there are letters: {@code {nnnn}} is 0012.
 */
@Shape(pattern = "[^{}]*(\\{prefix\\}[^{}]*)?\\{n{1,6}\\}[^{}]*", longest = 60, example = "{prefix}/L.{n}")
public record SymbolPattern(@JsonValue String pattern) {
    private static final String PREFIX = "{prefix}";
    private static final Pattern NUMBER = Pattern.compile("\\{(n+)}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SymbolPattern {
        if (NUMBER.matcher(pattern).results().count() != 1) {
            throw new IllegalArgumentException(
                    "'%s' is no pattern of symbols: {n} stands in it once".formatted(pattern));
        }
    }

    /** The symbol of this number; nothing where the prefix leaves no room for it. */
    public Optional<Symbol> at(int number, String prefix) {
        String written = NUMBER.matcher(pattern)
                .replaceAll(digits ->
                        Matcher.quoteReplacement(("%0" + digits.group(1).length() + "d").formatted(number)));
        return Symbol.written(written.replace(PREFIX, prefix));
    }

    @Override
    public String toString() {
        return pattern;
    }
}
