package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/** The identity of one session of one body; the stream of its facts and the Kafka key bear the same name. */
@Shape(pattern = "[a-z0-9][a-z0-9-]{0,63}", longest = 64, example = "assembly-12")
public record SessionId(@JsonValue String value) implements Comparable<SessionId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SessionId {
        Malformed.unlessShaped(SessionId.class, value);
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
