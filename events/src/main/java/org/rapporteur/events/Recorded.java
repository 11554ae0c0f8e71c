package org.rapporteur.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/**
 * A fact as stored, and what it means. {@code (session, version)} identifies it; versions run from 1 without a gap.
 *
 * @param stated the fact as it is written
 * @param event what it says, as our records understand it today
 */
public record Recorded(StatedFact stated, Event event) implements Headed {
    private static final EventCodec CODEC = new EventCodec();

    /** A fact that is now recorded for the first time, after the one with the hash given. */
    public static Recorded after(Hash previous, SessionId session, long version, Event event, Occasion occasion) {
        FactHeader header = new FactHeader(session, version, CODEC.kind(event), occasion, previous);
        return new Recorded(StatedFact.sealed(header, new String(CODEC.write(event), UTF_8)), event);
    }

    /**
     * The fact that is written somewhere.
     *
     * @throws IllegalArgumentException if its kind is not in the catalogue
     */
    public static Recorded read(StatedFact stated) {
        return new Recorded(stated, CODEC.read(stated.kind(), stated.body().getBytes(UTF_8)));
    }

    /** How many letters the facts of a log state: how much of it can be kept at hand goes by that. */
    public static int letters(List<Recorded> log) {
        long letters =
                log.stream().mapToLong(fact -> fact.stated().body().length()).sum();
        return (int) Math.min(Integer.MAX_VALUE, letters);
    }

    @Override
    public FactHeader header() {
        return stated.header();
    }

    /** Its own hash, which the next one names. */
    public Hash hash() {
        return stated.hash();
    }

    /** What holds in place of this fact after a correction. */
    Recorded stating(Event event, Instant occurredAt) {
        return after(previous(), session(), version(), event, occasion().at(occurredAt));
    }
}
