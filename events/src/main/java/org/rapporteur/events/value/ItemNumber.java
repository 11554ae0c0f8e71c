package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.rapporteur.events.bound.Shape;

/** The number of an agenda item, {@code 2}, or of a sub-item, {@code 2(d)}. */
@Shape(pattern = "[1-9][0-9]?(\\([a-z]\\))?", longest = 5, example = "2(d)")
public record ItemNumber(@JsonValue String value) implements Comparable<ItemNumber> {
    private static final Pattern DIGITS = Pattern.compile("^([0-9]+).*");
    private static final Comparator<ItemNumber> BY_NUMBER_THEN_LETTER =
            Comparator.comparingInt(ItemNumber::digits).thenComparing(ItemNumber::value);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemNumber {
        Malformed.unlessShaped(ItemNumber.class, value);
    }

    /** The item this belongs to: {@code 2} for {@code 2(d)} and for {@code 2}. */
    public ItemNumber main() {
        return isSubItem() ? new ItemNumber(value.substring(0, value.indexOf('('))) : this;
    }

    /** In the order of an agenda: 2, 2(a), 2(b), 10. */
    @Override
    public int compareTo(ItemNumber other) {
        return BY_NUMBER_THEN_LETTER.compare(this, other);
    }

    private int digits() {
        return Integer.parseInt(DIGITS.matcher(value).replaceFirst("$1"));
    }

    public boolean isSubItem() {
        return value.endsWith(")");
    }

    @Override
    public String toString() {
        return value;
    }
}
