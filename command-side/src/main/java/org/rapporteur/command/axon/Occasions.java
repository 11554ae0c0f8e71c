package org.rapporteur.command.axon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.NotYetHappened;
import org.rapporteur.events.Occasion;

/** When acts happened, and that they did. */
final class Occasions {
    /** The clock of whoever sends the act may be a little fast. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private Occasions() {}

    /**
     * The occasion of an act that comes in now.
     *
     * @throws NotYetHappened if the act is said to have happened in the future
     */
    static Occasion of(Act act, Clock clock) {
        // Both to the microsecond, which is what databases keep: a fact read back is the fact that was recorded.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant occurredAt = act.statedTime().orElse(now).truncatedTo(ChronoUnit.MICROS);
        if (occurredAt.isAfter(now.plus(TOLERANCE))) {
            throw new NotYetHappened(occurredAt, now);
        }
        return new Occasion(occurredAt, now, act.author(), act.id());
    }
}
