package org.rapporteur.events.outage;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reason why something cannot be done for a while, although nothing is wrong with what was asked. */
public enum Outage {
    /** The database is being started, is gone, or has no connection to spare. */
    DATABASE_AWAY(Duration.ofSeconds(2)),

    /** It was worked at for longer than the database waits, so nothing of it was recorded. */
    TOO_SLOW(Duration.ofSeconds(30)),

    /** The disk is full, or so nearly full that nothing is written any more. */
    NO_ROOM(Duration.ofSeconds(30));

    private static final String DISK_FULL = "53100";
    private static final String WAITED_TOO_LONG = "25P";

    private final Duration retryAfter;

    Outage(Duration retryAfter) {
        this.retryAfter = retryAfter;
    }

    /** How long to wait at least before asking again. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** The outage that a failure comes of, if it comes of one and not of a mistake. */
    public static Optional<Outage> of(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        if (DISK_FULL.equals(state)) {
            return Optional.of(NO_ROOM);
        }
        if (state != null && state.startsWith(WAITED_TOO_LONG)) {
            return Optional.of(TOO_SLOW);
        }
        return comesOfTheConnection(state) ? Optional.of(DATABASE_AWAY) : Optional.empty();
    }

    private static boolean comesOfTheConnection(@Nullable String state) {
        // Without a state it is not the database that speaks but the pool, which has no connection to it.
        return state == null
                || state.startsWith("08")
                // Ended by whoever runs it, ended by a crash, not ready yet.
                || state.startsWith("57P")
                // No memory, no connections to spare.
                || state.startsWith("53");
    }
}
