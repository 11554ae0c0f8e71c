package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A regional or negotiating group, by its code in the directory of participants. */
public record GroupCode(@JsonValue String value) implements Comparable<GroupCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{1,63}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GroupCode {
        Malformed.unless(value != null && SHAPE.matcher(value).matches(), "GroupCode", value, "eastern-european");
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
