package org.rapporteur.query.ingest;

import java.time.Instant;
import org.rapporteur.events.value.SessionId;

/**
 * A session whose views stand still: they have its facts up to the one before this version, which cannot be applied.
 *
 * @param reason why not, for whoever runs the program
 */
public record Standstill(SessionId session, long version, String reason, Instant since) {
    @Override
    public String toString() {
        return "session %s stands still since fact %d: %s".formatted(session, version, reason);
    }
}
