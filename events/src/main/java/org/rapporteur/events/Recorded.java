package org.rapporteur.events;

import java.time.Instant;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.SessionId;

/**
 * A fact as stored. {@code (session, version)} identifies it; versions run from 1 without a gap.
 *
 * @param occurredAt when it happened
 * @param recordedAt when it was logged, never before it was possible to know
 * @param by who logged it
 * @param actId the act it is part of, as named by whoever asked
 */
public record Recorded(
        SessionId session, long version, Event event, Instant occurredAt, Instant recordedAt, String by, String actId) {
    public Recorded {
        if (version < 1) {
            throw new IllegalArgumentException("a version is 1 or more, not " + version);
        }
    }
}
