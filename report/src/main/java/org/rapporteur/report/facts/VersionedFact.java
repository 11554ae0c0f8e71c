package org.rapporteur.report.facts;

import java.time.Instant;
import java.util.Comparator;
import org.rapporteur.events.fact.Event;

/** A fact with its version in the log and when it happened. */
public record VersionedFact<E extends Event>(long version, Instant occurredAt, E fact) {
    /** By when they happened; of those of one time the one recorded first comes first. */
    public static final Comparator<VersionedFact<?>> IN_TIME = Comparator.<VersionedFact<?>, Instant>comparing(
                    VersionedFact::occurredAt)
            .thenComparingLong(VersionedFact::version);

    /** Whether it happened before another; of those of one time the one recorded first did. */
    public boolean isBefore(VersionedFact<?> other) {
        return IN_TIME.compare(this, other) < 0;
    }
}
