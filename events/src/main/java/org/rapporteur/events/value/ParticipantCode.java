package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/**
 * The code of who takes part: a State by its ISO 3166-1 alpha-3 code ({@code SVK}), an organization by a short code
 * ({@code EU}, {@code interpol}).
 */
@Shape(pattern = "[A-Z]{2,3}|[a-z0-9][a-z0-9-]{1,63}", longest = 64, example = "SVK or interpol")
public record ParticipantCode(@JsonValue String value) implements Comparable<ParticipantCode> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParticipantCode {
        Malformed.unlessShaped(ParticipantCode.class, value);
    }

    @Override
    public int compareTo(ParticipantCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
