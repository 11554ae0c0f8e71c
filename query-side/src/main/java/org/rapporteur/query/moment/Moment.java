package org.rapporteur.query.moment;

import java.time.Instant;

/**
 * Which past is asked for. As it was known: the facts recorded by then, with the corrections made by then. As it
 * happened: what had taken place by then, with all that is known now.
 */
public sealed interface Moment {
    /** As it is known now. */
    record Now() implements Moment {}

    /** As it was known when the session had reached a version. */
    record KnownAtVersion(long version) implements Moment {}

    /** As it was known at an instant. */
    record KnownAt(Instant instant) implements Moment {}

    /** As it happened up to the fact of a version. */
    record HappenedByVersion(long version) implements Moment {}

    /** As it happened up to an instant. */
    record HappenedBy(Instant instant) implements Moment {}

    Moment NOW = new Now();
}
