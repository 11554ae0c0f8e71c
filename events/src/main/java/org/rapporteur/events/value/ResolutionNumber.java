package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.bound.Shape;

/** The number a resolution or decision is given on adoption: {@code 12/3} is the third of the twelfth session. */
@Shape(pattern = "(?!0+/)[0-9]{1,4}/(?!0+$)[0-9]{1,4}", longest = 9, example = "12/3")
public record ResolutionNumber(
        @Bound(least = 1, most = Bound.LAST_SESSION) int session,
        @Bound(least = 1, most = 9_999) int sequence) implements Comparable<ResolutionNumber> {
    public ResolutionNumber {
        Malformed.unless(session > 0 && sequence > 0, "ResolutionNumber", session + "/" + sequence, "12/3");
    }

    /**
     * Reads {@code 12/3}.
     *
     * @throws Malformed if the text is not two numbers joined by a slash
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ResolutionNumber of(String text) {
        Malformed.unlessShaped(ResolutionNumber.class, text);
        String[] parts = text.split("/", -1);
        return new ResolutionNumber(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public int compareTo(ResolutionNumber other) {
        int bySession = Integer.compare(session, other.session);
        return bySession != 0 ? bySession : Integer.compare(sequence, other.sequence);
    }

    @JsonValue
    @Override
    public String toString() {
        return session + "/" + sequence;
    }
}
