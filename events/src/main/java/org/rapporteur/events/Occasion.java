package org.rapporteur.events;

import java.time.Instant;

/**
 * Everything about an act that is not its content: the domain asks for no clock and no identity, they come in here. The
 * facts that come of it tell it on.
 *
 * @param occurredAt when it happened
 * @param recordedAt when it is being logged, never before it was possible to know
 * @param author who logs it
 * @param actId the identity of the act; the same identity twice is the same act
 */
public record Occasion(Instant occurredAt, Instant recordedAt, Author author, String actId) {
    /** Where nobody signs in. */
    public Occasion(Instant occurredAt, Instant recordedAt, String by, String actId) {
        this(occurredAt, recordedAt, Author.typed(by), actId);
    }

    /** The name of whoever logs it. */
    public String by() {
        return author.name();
    }

    /** The same, had it happened at another time. */
    public Occasion at(Instant other) {
        return new Occasion(other, recordedAt, author, actId);
    }
}
