package org.rapporteur.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/** The facts of one session as a test tells them, an hour apart, numbered from 1. */
public final class Story {
    private static final Instant BEGINNING = Instant.parse("2024-10-14T08:00:00Z");

    private final SessionId session;
    private final List<Recorded> facts = new ArrayList<>();

    private Story(SessionId session) {
        this.session = session;
    }

    public static Story of(String session, Event... events) {
        return new Story(new SessionId(session)).then(events);
    }

    public Story then(Event... events) {
        for (Event event : events) {
            long version = facts.size() + 1L;
            happened(BEGINNING.plusSeconds(3600 * version), event);
        }
        return this;
    }

    /** Something that happened at another time than its place in the log says. */
    public Story happened(Instant at, Event event) {
        long version = facts.size() + 1L;
        Hash previous = facts.isEmpty()
                ? StatedFact.beginning(session)
                : facts.getLast().hash();
        Instant recordedAt = BEGINNING.plusSeconds(3600 * version + 60);
        facts.add(Recorded.after(
                previous, session, version, event, new Occasion(at, recordedAt, "secretariat", "act-" + version)));
        return this;
    }

    /** The same story up to a version, from where it may go on in another way. */
    public Story fork(int version) {
        Story other = new Story(session);
        other.facts.addAll(facts.subList(0, version));
        return other;
    }

    public SessionId session() {
        return session;
    }

    public List<Recorded> facts() {
        return List.copyOf(facts);
    }

    /** All of them as they are written. */
    public List<StatedFact> stated() {
        return facts.stream().map(Recorded::stated).toList();
    }

    /** Those of these versions as they are written, in this order, as often as they are named. */
    public List<StatedFact> stated(int... versions) {
        return facts(versions).stream().map(Recorded::stated).toList();
    }

    /** The facts of these versions, in this order, as often as they are named. */
    public List<Recorded> facts(int... versions) {
        List<Recorded> chosen = new ArrayList<>();
        for (int version : versions) {
            chosen.add(facts.get(version - 1));
        }
        return chosen;
    }
}
