package org.rapporteur.events.value;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far an amendment leads from the text that it is to, the furthest first: in this order amendments are decided on.
 */
public enum Removal {
    DELETES_A_PART,
    REPLACES_A_PART,
    DELETES_WORDS,
    REPLACES_WORDS,
    ADDS;

    /** The furthest of several changes; nothing where it is not on record what an amendment changes. */
    public static Optional<Removal> furthest(List<TextChange> changes) {
        return changes.stream().map(TextChange::removal).min(Comparator.naturalOrder());
    }
}
