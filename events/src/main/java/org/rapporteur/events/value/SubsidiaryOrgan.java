package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/** An organ that a body has of its own, or that a session established for itself, by the code it was given. */
@Shape(pattern = "[a-z]+(-[a-z]+)*", longest = 24, example = "committee-i")
public record SubsidiaryOrgan(@JsonValue String code) implements Organ, Comparable<SubsidiaryOrgan> {
    /** @throws Malformed also if it is the code of an organ that every session has */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubsidiaryOrgan {
        Malformed.unlessShaped(SubsidiaryOrgan.class, code);
        Malformed.unless(StandingOrgan.find(code).isEmpty(), "SubsidiaryOrgan", code, "committee-i");
    }

    @Override
    public int compareTo(SubsidiaryOrgan other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
