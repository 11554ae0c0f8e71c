package org.rapporteur.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.command.evidence.StoredFacts;
import org.rapporteur.command.relay.KafkaOutlet;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/**
 * A session's facts told again as those of many sessions, each a chain of its own, and put into the topic or the store.
 */
record ManySessions(List<Recorded> model) {
    private static final int SESSIONS_AT_ONCE = 10;

    /** Sessions like one with these facts. */
    static ManySessions like(List<StatedFact> facts) {
        return new ManySessions(facts.stream().map(Recorded::read).toList());
    }

    /**
     * Publishes them, as the relay does.
     *
     * @param facts how many at least; no session is cut short
     * @return how many there are
     */
    long publish(Feed feed, long facts) {
        long sessions = sessions(facts);
        try (KafkaOutlet outlet = feed.outlet()) {
            List<Recorded> next = new ArrayList<>();
            for (int number = 1; number <= sessions; number++) {
                next.addAll(like(name(number)));
                if (number % SESSIONS_AT_ONCE == 0 || number == sessions) {
                    outlet.publish(next);
                    next.clear();
                }
            }
        }
        return sessions * model.size();
    }

    /**
     * Puts them into a store, session by session.
     *
     * @param facts how many at least; no session is cut short
     * @return how many there are
     */
    long record(StoredFacts store, long facts) {
        long sessions = sessions(facts);
        for (int number = 1; number <= sessions; number++) {
            store.add(like(name(number)).stream().map(Recorded::stated).toList());
        }
        return sessions * model.size();
    }

    /** How the sessions are called, counted from 1. */
    static SessionId name(int number) {
        return new SessionId("like-%d".formatted(number));
    }

    private long sessions(long facts) {
        return (facts + model.size() - 1) / model.size();
    }

    private List<Recorded> like(SessionId session) {
        List<Recorded> facts = new ArrayList<>();
        Hash previous = StatedFact.beginning(session);
        for (Recorded fact : model) {
            Recorded like = Recorded.after(previous, session, fact.version(), fact.event(), fact.occasion());
            facts.add(like);
            previous = like.hash();
        }
        return facts;
    }
}
