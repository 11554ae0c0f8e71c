package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A subsidiary body, by its code in the body profile. */
public record WorkingGroupCode(@JsonValue String value) implements Comparable<WorkingGroupCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,63}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkingGroupCode {
        Malformed.unless(value != null && SHAPE.matcher(value).matches(), "WorkingGroupCode", value, "firearms");
    }

    @Override
    public int compareTo(WorkingGroupCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
