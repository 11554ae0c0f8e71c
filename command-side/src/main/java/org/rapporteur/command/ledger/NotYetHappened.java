package org.rapporteur.command.ledger;

import java.time.Instant;

/** The act is said to have happened later than now. */
public final class NotYetHappened extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Instant occurredAt;

    public NotYetHappened(Instant occurredAt, Instant now) {
        super("an act of %s cannot be recorded at %s".formatted(occurredAt, now));
        this.occurredAt = occurredAt;
    }

    public Instant occurredAt() {
        return occurredAt;
    }
}
