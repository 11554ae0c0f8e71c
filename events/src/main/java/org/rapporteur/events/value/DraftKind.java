package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/**
 * A kind of texts that drafts become when they are adopted, by its code in the body profile; those that the program has
 * formulas for are named here.
 */
@Shape(pattern = "[a-z][a-z-]{1,63}", longest = 64, example = "resolution")
public record DraftKind(@JsonValue String value) implements Comparable<DraftKind> {
    public static final DraftKind RESOLUTION = new DraftKind("resolution");
    public static final DraftKind DECISION = new DraftKind("decision");
    public static final DraftKind RECOMMENDATION = new DraftKind("recommendation");
    public static final DraftKind CONCLUSION = new DraftKind("conclusion");
    public static final DraftKind DECLARATION = new DraftKind("declaration");
    public static final DraftKind STATEMENT = new DraftKind("statement");
    public static final DraftKind BY_LAW = new DraftKind("by-law");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DraftKind {
        Malformed.unlessShaped(DraftKind.class, value);
    }

    @Override
    public int compareTo(DraftKind other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
