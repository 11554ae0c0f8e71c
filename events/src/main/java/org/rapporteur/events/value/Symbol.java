package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.rapporteur.events.bound.Shape;

/**
 * The symbol of a document, such as {@code CTOC/COP/2024/L.8/Rev.1}, {@code S/RES/2728(2024)} or {@code Antrag 7}.
 *
 * <p>Words of letters and digits, parted by one mark each or put in brackets, with a digit or a stroke somewhere; so no
 * part of it is taken for a step in a path. What its parts mean is a matter of the body.
 */
@Shape(
        pattern = "(?=.*[0-9/])" + Symbol.WORD + "(" + Symbol.MARK + Symbol.WORD + "| ?\\(" + Symbol.WORDS + "\\)("
                + Symbol.WORD + ")?)*\\*{0,2}",
        longest = 100,
        example = "A/2024/L.8/Rev.1")
public record Symbol(@JsonValue String value) implements Comparable<Symbol> {
    static final String WORD = "[\\p{L}\\p{Nd}_°]+";
    static final String MARK = "([/:+–-]|[.,] ?| )";
    static final String WORDS = WORD + "(" + MARK + WORD + ")*";

    /** So many drafts in one document are told apart by letters. */
    public static final int MOST_LETTERS = 26;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Symbol {
        Malformed.unlessShaped(Symbol.class, value);
    }

    /** What is written so; nothing if it has not the shape of a symbol, or a symbol has no room for it. */
    public static Optional<Symbol> written(String text) {
        return Form.of(Symbol.class).fits(text) ? Optional.of(new Symbol(text)) : Optional.empty();
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
