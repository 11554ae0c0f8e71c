package org.rapporteur.events.bound;

/**
 * A value there is no room for.
 *
 * @param place a JSON pointer into the record, such as {@code /items/3/title/en}
 * @param bound the bound itself: so many characters, elements, the least or the greatest number or year
 * @param given how much was given instead
 */
public record Breach(String place, Kind kind, long bound, long given) {

    /** In which way there is no room. */
    public enum Kind {
        TOO_LONG("%2$d characters, where there is room for %1$d"),
        TOO_MANY("%2$d elements, where there is room for %1$d"),
        TOO_DEEP("more than %1$d values within one another"),
        TOO_SMALL("%2$d, where the least is %1$d"),
        TOO_GREAT("%2$d, where the most is %1$d"),
        TOO_EARLY("the year %2$d, where the first is %1$d"),
        TOO_LATE("the year %2$d, where the last is %1$d"),
        NOT_ONE_LINE("several lines, where there is room for one"),
        NO_TEXT("a character that no database and no page can show");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public String toString() {
        return place + ": " + kind.words.formatted(bound, given);
    }
}
