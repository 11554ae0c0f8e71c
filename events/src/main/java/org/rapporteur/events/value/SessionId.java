package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Identity of one session of one body; the stream of its facts and the Kafka key bear the same name. */
public record SessionId(@JsonValue String value) implements Comparable<SessionId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SessionId {
        Malformed.unless(value != null && SHAPE.matcher(value).matches(), "SessionId", value, "untoc-cop-12");
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
