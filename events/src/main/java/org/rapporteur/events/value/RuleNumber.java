package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/**
 * The number of a rule of procedure, or of some that follow one another, as it is printed: {@code 42}, {@code 14–17}.
 */
@Shape(pattern = "[0-9]([A-Za-z0-9./() –-]{0,18}[A-Za-z0-9)])?", longest = 20, example = "42")
public record RuleNumber(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleNumber {
        Malformed.unlessShaped(RuleNumber.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
