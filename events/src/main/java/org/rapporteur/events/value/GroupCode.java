package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/** A regional or negotiating group, by its code in the directory of participants. */
@Shape(pattern = "[a-z0-9][a-z0-9-]{1,63}", longest = 64, example = "eastern-european")
public record GroupCode(@JsonValue String value) implements Comparable<GroupCode> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GroupCode {
        Malformed.unlessShaped(GroupCode.class, value);
    }

    @Override
    public int compareTo(GroupCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
