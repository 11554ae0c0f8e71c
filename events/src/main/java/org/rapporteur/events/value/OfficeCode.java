package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** An office of the bureau, by its code in the body profile. */
public record OfficeCode(@JsonValue String value) implements Comparable<OfficeCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z-]{1,63}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfficeCode {
        Malformed.unless(value != null && SHAPE.matcher(value).matches(), "OfficeCode", value, "vice-president");
    }

    @Override
    public int compareTo(OfficeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
