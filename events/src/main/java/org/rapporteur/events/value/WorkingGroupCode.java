package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/** A subsidiary body, by its code in the body profile. */
@Shape(pattern = "[a-z][a-z0-9-]{1,63}", longest = 64, example = "firearms")
public record WorkingGroupCode(@JsonValue String value) implements Comparable<WorkingGroupCode> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkingGroupCode {
        Malformed.unlessShaped(WorkingGroupCode.class, value);
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
