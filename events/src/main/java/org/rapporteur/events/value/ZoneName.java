package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.rapporteur.events.bound.Shape;

/** The clock of a city, by its name in the time zone database. */
@Shape(pattern = "[A-Z][A-Za-z]{1,20}(/[A-Za-z0-9_+-]{1,30}){0,2}", longest = 32, example = "Africa/Nairobi")
public record ZoneName(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ZoneName {
        Malformed.unlessShaped(ZoneName.class, value);
        Malformed.unless(isKnown(value), "ZoneName", value, "Africa/Nairobi");
    }

    public ZoneId zone() {
        return ZoneId.of(value);
    }

    private static boolean isKnown(String name) {
        try {
            ZoneId.of(name);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
