package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.events.bound.Shape;

/**
 * The symbol of a document, such as {@code CTOC/COP/2024/L.8/Rev.1}. A trailing {@code /Rev.n} names a revision of the
 * document before it.
 */
@Shape(pattern = "[A-Z][A-Z0-9]*(/[A-Za-z0-9]+(\\.[0-9]{1,4})?)+", longest = 100, example = "CTOC/COP/2024/L.8/Rev.1")
public record Symbol(@JsonValue String value) implements Comparable<Symbol> {
    /** What would leave no symbol behind is none: {@code A/Rev.1}. */
    private static final Pattern REVISION = Pattern.compile("(?<=/[^/]{1,100})/Rev\\.[0-9]+$");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Symbol {
        Malformed.unlessShaped(Symbol.class, value);
    }

    /** The document without its revision: {@code …/L.8} for {@code …/L.8/Rev.1}. */
    public Symbol original() {
        return new Symbol(REVISION.matcher(value).replaceFirst(""));
    }

    /** 0 for the original, n for {@code /Rev.n}. */
    public int revision() {
        return isRevision() ? Integer.parseInt(value.substring(value.lastIndexOf('.') + 1)) : 0;
    }

    /** The symbol that a revision of the document has; nothing if a symbol has no room for it. */
    public Optional<Symbol> revised(int number) {
        String revised = original() + "/Rev." + number;
        return Form.of(Symbol.class).fits(revised) ? Optional.of(new Symbol(revised)) : Optional.empty();
    }

    public boolean isRevision() {
        return !original().value.equals(value);
    }

    @Override
    public int compareTo(Symbol other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
