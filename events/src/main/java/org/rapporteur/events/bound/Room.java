package org.rapporteur.events.bound;

import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * The room there is in one place.
 *
 * @param characters the most characters of a text, in each of its languages
 * @param lines whether a text may have several lines
 * @param elements the most elements of a list, or entries of a map
 * @param least the least number
 * @param most the greatest number
 */
public record Room(int characters, boolean lines, int elements, int least, int most) {
    /** Titles of documents are long, and yet a line: a screen of text. */
    static final int LONGEST_LINE = 1_000;

    /** There are some 200 States; no list of a meeting has come near five times as many. */
    static final int MOST_ELEMENTS = 1_000;

    static final int GREATEST_NUMBER = 99_999;

    /** A name is indexed whole, and travels in a header. */
    private static final int LONGEST_NAME = 200;

    private static final Room USUAL = new Room(LONGEST_LINE, false, MOST_ELEMENTS, 0, GREATEST_NUMBER);
    private static final Room NAME = new Room(LONGEST_NAME, false, MOST_ELEMENTS, 0, GREATEST_NUMBER);

    /** What a component has room for: what is said at it, or what is usual for its type. */
    public static Room of(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Bound.class))
                .map(Room::of)
                .orElse(component.getType() == String.class ? NAME : USUAL);
    }

    private static Room of(Bound said) {
        return new Room(said.characters(), said.lines(), said.elements(), said.least(), said.most());
    }
}
