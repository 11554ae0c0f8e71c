package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/** The number of an agenda item, {@code 2}, or of a sub-item, {@code 2(d)}. */
@Shape(pattern = "[1-9][0-9]?(\\([a-z]\\))?", longest = 5, example = "2(d)")
public record ItemNumber(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemNumber {
        Malformed.unlessShaped(ItemNumber.class, value);
    }

    /** The item this belongs to: {@code 2} for {@code 2(d)} and for {@code 2}. */
    public ItemNumber main() {
        return isSubItem() ? new ItemNumber(value.substring(0, value.indexOf('('))) : this;
    }

    public boolean isSubItem() {
        return value.endsWith(")");
    }

    @Override
    public String toString() {
        return value;
    }
}
