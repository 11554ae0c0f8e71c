package org.rapporteur.events.body;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.ItemRole;

/** A part of the report on a session, that a body can have where it wants it. */
public enum ReportPart {
    /** The texts adopted, in full. */
    TEXTS_ADOPTED(null),
    /** The chapter that has those of the matters below as its sections which are not parts by themselves. */
    ORGANIZATIONAL_MATTERS(null),
    OPENING(ItemRole.OPENING),
    ELECTION_OF_OFFICERS(ItemRole.ELECTION_OF_OFFICERS),
    AGENDA_AND_ORGANIZATION(ItemRole.AGENDA_AND_ORGANIZATION),
    ATTENDANCE(ItemRole.ATTENDANCE),
    CREDENTIALS(ItemRole.CREDENTIALS),
    /** A chapter for each item of the agenda, in its order. */
    ITEMS(null);

    private final @Nullable ItemRole matter;

    ReportPart(@Nullable ItemRole matter) {
        this.matter = matter;
    }

    /** The organizational matter that it is on, if it is on one: the agenda may have an item of that role. */
    public Optional<ItemRole> matter() {
        return Optional.ofNullable(matter);
    }

    /** As a profile spells it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
