package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The number of an agenda item, {@code 2}, or of a sub-item, {@code 2(d)}. */
public record ItemNumber(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]?(\\([a-z]\\))?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemNumber {
        Malformed.unless(value != null && SHAPE.matcher(value).matches(), "ItemNumber", value, "2(d)");
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
