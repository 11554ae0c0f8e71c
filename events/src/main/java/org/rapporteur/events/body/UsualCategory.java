package org.rapporteur.events.body;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Wording;

/**
 * A category of participants that the directory knows, and what it is called by a body that has no words of its own for
 * it. Its words stand beside the profile, as the names of States do: a session recorded before there were any is told
 * by them.
 *
 * @param singular what one in it is called by itself, and
 * @param plural what they are called in a list
 * @param attended what a report says attended where it does not count them
 */
public record UsualCategory(
        Category code,
        CapacityKind kind,
        List<Right> rights,
        boolean forMembers,
        Wording singular,
        Wording plural,
        @Nullable Wording attended) {

    /** What it entitles to. */
    Capacity capacity() {
        return new Capacity(code, kind, rights, forMembers, null, null);
    }

    /** What a report says attended; nothing where it counts them. */
    public Optional<Wording> uncounted() {
        return Optional.ofNullable(attended);
    }
}
