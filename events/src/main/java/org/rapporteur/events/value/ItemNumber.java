package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.events.bound.Shape;

/**
 * The number of an agenda item, {@code 2}, {@code 121}, {@code XII} or {@code TOP 3}, or of one below it, {@code 2(d)},
 * {@code 7(a)(i)} or {@code 3.1}.
 */
@Shape(
        pattern = "(\\p{L}{2,15} )?([1-9][0-9]{0,2}[A-Z]?( (bis|ter|quater))?|[IVXLC]{1,9})"
                + "(\\.[1-9][0-9]{0,2}|\\([a-z]{1,5}\\)|\\([1-9][0-9]?\\)){0,4}",
        longest = 40,
        example = "2(d)")
public record ItemNumber(@JsonValue String value) implements Comparable<ItemNumber> {
    private static final Pattern HEAD = Pattern.compile("^(?<before>.* )?(?<number>[0-9]+|[IVXLC]+)(?<after>.*)$");
    private static final Pattern PART = Pattern.compile("[.(][^.(]+");
    private static final Pattern BELOW = Pattern.compile("[.(]");
    private static final Comparator<ItemNumber> AS_ON_AN_AGENDA = Comparator.comparing(ItemNumber::before)
            .thenComparingInt(ItemNumber::number)
            .thenComparing(ItemNumber::mainValue)
            .thenComparing(ItemNumber::parts, ItemNumber::compare);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemNumber {
        Malformed.unlessShaped(ItemNumber.class, value);
    }

    /** What is written so; nothing if no item has such a number. */
    public static Optional<ItemNumber> written(String text) {
        return Form.of(ItemNumber.class).fits(text) ? Optional.of(new ItemNumber(text)) : Optional.empty();
    }

    /** The item this belongs to: {@code 2} for {@code 2(d)}, {@code 2(d)(i)} and {@code 2}. */
    public ItemNumber main() {
        return isSubItem() ? new ItemNumber(mainValue()) : this;
    }

    /** The item right above this one, {@code 7(a)} for {@code 7(a)(i)}; itself where there is none. */
    public ItemNumber above() {
        return isSubItem()
                ? new ItemNumber(value.substring(0, Math.max(value.lastIndexOf('('), value.lastIndexOf('.'))))
                : this;
    }

    /** Whether this is the other item, or one below it. */
    public boolean isOrBelongsTo(ItemNumber other) {
        return value.startsWith(other.value)
                && (value.length() == other.value.length()
                        || BELOW.matcher(value.substring(other.value.length())).lookingAt());
    }

    /** What it is called where the word before the number goes without saying: {@code 3} for {@code TOP 3}. */
    public String brief() {
        return value.substring(before().length());
    }

    /** In the order of an agenda: 2, 2(a), 2(b), 10. */
    @Override
    public int compareTo(ItemNumber other) {
        return AS_ON_AN_AGENDA.compare(this, other);
    }

    public boolean isSubItem() {
        return BELOW.matcher(value).find();
    }

    private String mainValue() {
        return BELOW.split(value, 2)[0];
    }

    private String before() {
        return Optional.ofNullable(head().group("before")).orElse("");
    }

    private int number() {
        String number = head().group("number");
        return RomanNumeral.read(number)
                .orElseGet(() -> Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : 0);
    }

    private MatchResult head() {
        Matcher head = HEAD.matcher(mainValue());
        head.matches();
        return head.toMatchResult();
    }

    private List<String> parts() {
        return PART.matcher(value)
                .results()
                .map(part -> part.group().replaceAll("[.()]", ""))
                .toList();
    }

    private static int compare(List<String> some, List<String> others) {
        for (int depth = 0; depth < Math.min(some.size(), others.size()); depth++) {
            Comparator<String> order = Comparator.comparingInt(rank(depth));
            int compared = order.thenComparing(Comparator.naturalOrder()).compare(some.get(depth), others.get(depth));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    /** Letters come first and then numbers, which are Roman below sub-items: 7(a)(i). */
    private static ToIntFunction<String> rank(int depth) {
        return part -> Character.isDigit(part.charAt(0))
                ? Integer.parseInt(part)
                : depth == 0
                        ? 0
                        : RomanNumeral.read(part.toUpperCase(Locale.ROOT)).orElse(0);
    }

    @Override
    public String toString() {
        return value;
    }
}
