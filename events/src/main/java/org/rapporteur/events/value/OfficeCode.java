package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/** An office of the bureau, by its code in the body profile. */
@Shape(pattern = "[a-z][a-z-]{1,63}", longest = 64, example = "vice-president")
public record OfficeCode(@JsonValue String value) implements Comparable<OfficeCode> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfficeCode {
        Malformed.unlessShaped(OfficeCode.class, value);
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
