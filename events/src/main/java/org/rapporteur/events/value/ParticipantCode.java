package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Who takes part: a State by its ISO 3166-1 alpha-3 code ({@code SVK}), an organization by a short code ({@code EU},
 * {@code interpol}).
 */
public record ParticipantCode(@JsonValue String value) implements Comparable<ParticipantCode> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,3}|[a-z0-9][a-z0-9-]{1,63}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParticipantCode {
        Malformed.unless(value != null && SHAPE.matcher(value).matches(), "ParticipantCode", value, "SVK or interpol");
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
