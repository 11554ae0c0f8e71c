package org.rapporteur.standalone.scenario;

import java.time.Duration;
import org.rapporteur.events.value.SessionId;

/**
 * A scenario played to its end.
 *
 * @param version that the session has reached
 * @param acts how many acts were played
 */
public record Played(SessionId session, long version, int acts, Duration duration) {

    public long actsPerSecond() {
        return Math.round(acts * 1e9 / duration.toNanos());
    }
}
