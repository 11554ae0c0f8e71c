package org.rapporteur.events.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.rapporteur.events.bound.Shape;
import org.rapporteur.events.value.Symbol;

/**
 * What is added to the symbol of a document: {@code /Rev.{n}}, {@code {letter}}.
 *
 * <p>{@code {n}} is a number, {@code {letter}} a capital and {@code {small}} a small letter.
 */
@Shape(pattern = "[^{}]*\\{(n|letter|small)\\}[^{}]*", longest = 40, example = "/Rev.{n}")
public record SymbolEnding(@JsonValue String pattern) {
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private static final int MOST_DIGITS = 4;
    private static final int NUMBERS = 10_000;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SymbolEnding {
        if (pattern.indexOf('{') < 0 || pattern.indexOf('}') < pattern.indexOf('{')) {
            throw new IllegalArgumentException(
                    "'%s' is added to no symbol: {n}, {letter} or {small} stands in it".formatted(pattern));
        }
    }

    boolean isNumbered() {
        return blank().equals("n");
    }

    /**
     * With this number, or with the letter that comes so many after the first; nothing where there is no such number or
     * letter, or a symbol has no room for it.
     *
     * @param more what follows
     */
    Optional<Symbol> after(Symbol symbol, int place, String more) {
        if (place >= (isNumbered() ? NUMBERS : marks().length())) {
            return Optional.empty();
        }
        String mark = isNumbered() ? Integer.toString(place) : String.valueOf(marks().charAt(place));
        return Symbol.written(symbol + before() + mark + after() + more);
    }

    /** How a symbol ends, where it ends so and a symbol stands before it. */
    Optional<Ended> of(Symbol symbol) {
        String text = symbol.value();
        if (!text.endsWith(after())) {
            return Optional.empty();
        }
        int end = text.length() - after().length();
        int start = startOfMark(text, end);
        int cut = start - before().length();
        boolean parted = cut > 0
                && text.startsWith(before(), cut)
                && !(start > 0 && continues(text.charAt(start - 1), before().isEmpty()));
        return start < end && parted
                ? Symbol.written(text.substring(0, cut))
                        .map(rest -> new Ended(rest, text.substring(cut), text.substring(start, end)))
                : Optional.empty();
    }

    /**
     * A symbol that ends so.
     *
     * @param rest the symbol before the ending
     * @param ending as it stands there
     * @param mark the number or letter in it
     */
    record Ended(Symbol rest, String ending, String mark) {
        int number() {
            return Integer.parseInt(mark);
        }
    }

    private int startOfMark(String text, int end) {
        int start = end;
        while (start > 0 && end - start < (isNumbered() ? MOST_DIGITS : 1) && isMark(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** A number goes on with digits before it; a letter that nothing parts from a word is one of the word. */
    private boolean continues(char previous, boolean unparted) {
        return isNumbered() ? isMark(previous) : unparted && Character.isLetter(previous);
    }

    private boolean isMark(char one) {
        return marks().indexOf(one) >= 0;
    }

    private String marks() {
        return switch (blank()) {
            case "n" -> DIGITS;
            case "small" -> SMALL;
            default -> CAPITALS;
        };
    }

    private String blank() {
        return pattern.substring(pattern.indexOf('{') + 1, pattern.indexOf('}'));
    }

    private String before() {
        return pattern.substring(0, pattern.indexOf('{'));
    }

    private String after() {
        return pattern.substring(pattern.indexOf('}') + 1);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
