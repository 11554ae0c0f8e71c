package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The symbol of a document, such as {@code CTOC/COP/2024/L.8/Rev.1}. A trailing {@code /Rev.n} names a revision of the
 * document before it.
 */
public record Symbol(@JsonValue String value) implements Comparable<Symbol> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]*(/[A-Za-z0-9]+(\\.[0-9]+)?)+");
    private static final Pattern REVISION = Pattern.compile("/Rev\\.[0-9]+$");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Symbol {
        Malformed.unless(value != null && SHAPE.matcher(value).matches(), "Symbol", value, "CTOC/COP/2024/L.8/Rev.1");
    }

    /** The document without its revision: {@code …/L.8} for {@code …/L.8/Rev.1}. */
    public Symbol original() {
        return new Symbol(REVISION.matcher(value).replaceFirst(""));
    }

    /** 0 for the original, n for {@code /Rev.n}. */
    public int revision() {
        return isRevision() ? Integer.parseInt(value.substring(value.lastIndexOf('.') + 1)) : 0;
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
