package org.rapporteur.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/**
 * A fact as stored, and what it means. {@code (session, version)} identifies it; versions run from 1 without a gap.
 *
 * @param stated the fact as it is written
 * @param event what it says, as our records understand it today
 */
public record Recorded(StatedFact stated, Event event) {
    private static final EventCodec CODEC = new EventCodec();

    /** A fact that is now recorded for the first time, after the one with the hash given. */
    public static Recorded after(
            Hash previous,
            SessionId session,
            long version,
            Event event,
            Instant occurredAt,
            Instant recordedAt,
            String by,
            String actId) {
        String body = new String(CODEC.write(event), UTF_8);
        return new Recorded(
                StatedFact.sealed(
                        session, version, CODEC.kind(event), body, occurredAt, recordedAt, by, actId, previous),
                event);
    }

    /**
     * The fact that is written somewhere.
     *
     * @throws IllegalArgumentException if its kind is not in the catalogue
     */
    public static Recorded read(StatedFact stated) {
        return new Recorded(stated, CODEC.read(stated.kind(), stated.body().getBytes(UTF_8)));
    }

    public SessionId session() {
        return stated.session();
    }

    public long version() {
        return stated.version();
    }

    /** When it happened. */
    public Instant occurredAt() {
        return stated.occurredAt();
    }

    /** When it was logged, never before it was possible to know. */
    public Instant recordedAt() {
        return stated.recordedAt();
    }

    /** Who logged it. */
    public String by() {
        return stated.by();
    }

    /** The act it is part of, as named by whoever asked. */
    public String actId() {
        return stated.actId();
    }

    /** The hash of the session's fact before this one. */
    public Hash previous() {
        return stated.previous();
    }

    /** Its own hash, which the next one names. */
    public Hash hash() {
        return stated.hash();
    }

    /** What holds in place of this fact after a correction. */
    Recorded stating(Event event, Instant occurredAt) {
        return after(previous(), session(), version(), event, occurredAt, recordedAt(), by(), actId());
    }
}
