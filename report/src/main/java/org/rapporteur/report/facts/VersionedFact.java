package org.rapporteur.report.facts;

import java.time.Instant;
import java.util.Comparator;
import org.rapporteur.events.fact.Event;

/**
 * A fact with its version in the log and when it happened.
 *
 * @param place in the order in which the facts happened, from 0; no other fact has it
 */
public record VersionedFact<E extends Event>(long version, int place, Instant occurredAt, E fact) {
    public static final Comparator<VersionedFact<?>> IN_ORDER = Comparator.comparingInt(VersionedFact::place);

    public boolean isBefore(VersionedFact<?> other) {
        return place < other.place;
    }

    /** The same, its fact known by its kind. */
    public <F extends Event> VersionedFact<F> as(F known) {
        return new VersionedFact<>(version, place, occurredAt, known);
    }
}
