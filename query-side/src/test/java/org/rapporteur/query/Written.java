package org.rapporteur.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/**
 * The facts of one session as they are written somewhere, each with a true hash and in the chain, among them such as no
 * view can take.
 */
public final class Written {
    /** The first instant that PostgreSQL has no word for, going back. */
    private static final Instant BEFORE_ALL_YEARS = Instant.parse("0000-12-31T23:59:59Z");

    private static final EventCodec CODEC = new EventCodec();

    private final List<StatedFact> facts = new ArrayList<>();
    private final SessionId session;

    private Written(SessionId session) {
        this.session = session;
    }

    public static Written of(String session, Event... events) {
        return new Written(new SessionId(session)).then(events);
    }

    public Written then(Event... events) {
        for (Event event : events) {
            add(CODEC.kind(event), body(event), at(), "secretariat");
        }
        return this;
    }

    /** A fact of a kind that no release knows yet. */
    public Written thenOfAnotherRelease() {
        return add("oath-sworn", "{\"by\":\"everybody\"}", at(), "secretariat");
    }

    /** A fact of a known kind that says what it cannot say. */
    public Written thenMalformed(String kind) {
        return add(kind, "{\"meeting\":[[[1]]]}", at(), "secretariat");
    }

    /** A fact that took place before there were years. */
    public Written thenBeforeAllYears(Event event) {
        return add(CODEC.kind(event), body(event), BEFORE_ALL_YEARS, "secretariat");
    }

    /** A fact recorded by somebody. */
    public Written thenBy(String actor, Event event) {
        return add(CODEC.kind(event), body(event), at(), actor);
    }

    public SessionId session() {
        return session;
    }

    public List<StatedFact> facts() {
        return List.copyOf(facts);
    }

    public int size() {
        return facts.size();
    }

    private Written add(String kind, String body, Instant occurredAt, String by) {
        long version = facts.size() + 1L;
        Occasion occasion = new Occasion(occurredAt, at(), by, "act-" + version);
        Hash previous = facts.isEmpty()
                ? StatedFact.beginning(session)
                : facts.getLast().hash();
        facts.add(StatedFact.sealed(new FactHeader(session, version, kind, occasion, previous), body));
        return this;
    }

    private Instant at() {
        return Instant.parse("2024-10-14T08:00:00.125Z").plusSeconds(60L * facts.size());
    }

    private static String body(Event event) {
        return new String(CODEC.write(event), UTF_8);
    }
}
