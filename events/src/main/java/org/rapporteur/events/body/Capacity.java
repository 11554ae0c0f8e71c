package org.rapporteur.events.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Wording;

/**
 * What a category of participants is called and entitled to.
 *
 * @param rights those of its members; all those of a party, and the right to speak of anybody else, unless the profile
 *     says otherwise
 * @param forMembers whether each in it is an organization that takes part for its members, with their votes and in
 *     their place
 * @param singular what one in it is called ("associate member"), and
 * @param plural what several are; left out where the category is a usual one and goes by its usual name
 */
public record Capacity(
        Category code,
        CapacityKind kind,
        // That they have none is said by an empty list, and not by none.
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Right> rights,
        boolean forMembers,
        @Nullable Wording singular,
        @Nullable Wording plural) {
    private static final List<Right> OF_PARTIES = List.of(Right.values());
    private static final List<Right> OF_OTHERS = List.of(Right.SPEAK);

    public Capacity {
        rights = List.copyOf(Objects.requireNonNullElse(rights, kind == CapacityKind.PARTIES ? OF_PARTIES : OF_OTHERS));
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** Whether those in it are parties, each for itself. */
    public boolean ofParties() {
        return kind == CapacityKind.PARTIES && !forMembers;
    }

    /** Whether those in it may be States, or what else the members of the body are, which the directory knows. */
    public boolean takesStates() {
        return kind.takesStates() && !forMembers;
    }

    /** Whether those in it may be organizations. */
    public boolean takesOrganizations() {
        return kind.takesOrganizations() || forMembers;
    }

    /** What one in it is called in the profile. */
    public Optional<Wording> one() {
        return Optional.ofNullable(singular);
    }

    /** What several in it are called in the profile. */
    public Optional<Wording> several() {
        return Optional.ofNullable(plural);
    }
}
