package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/**
 * A capacity in which delegations take part, by its code in the body profile, which says what it entitles to. Those
 * named here are the usual ones of any conference of States; a profile need not tell them, nor any of the directory.
 */
@Shape(pattern = "[a-z][a-z0-9-]{1,63}", longest = 64, example = "state-party")
public record Category(@JsonValue String value) {
    /** A State party to the convention. */
    public static final Category STATE_PARTY = new Category("state-party");
    /** A regional economic integration organization that is a party. */
    public static final Category INTEGRATION_ORGANIZATION = new Category("integration-organization");
    /** A State that has signed but not ratified. */
    public static final Category SIGNATORY = new Category("signatory");
    /** Any other State. */
    public static final Category OTHER_STATE = new Category("other-state");

    public static final Category INTERGOVERNMENTAL_ORGANIZATION = new Category("intergovernmental-organization");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Category {
        Malformed.unlessShaped(Category.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
