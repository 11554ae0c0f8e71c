package org.rapporteur.procedure.unlawful;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.Already;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.Then;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.SessionState;

/** A session that is logged act by act until something is tried in it. The acts are called {@code act-1} and so on. */
final class Attempt {
    private static final SessionId SESSION = new SessionId("tried");

    private final List<Entered> acts = new ArrayList<>();
    private final List<Recorded> log = new ArrayList<>();
    private Instant now = Instant.parse("2025-03-03T09:00:00Z");
    private int number;

    void log(WrittenAct act) {
        Occasion occasion = occasion(act);
        try {
            record(act, occasion, decide(act, occasion));
        } catch (Rejected refusal) {
            throw new AssertionError("in order, and yet refused: " + act.command(), refusal);
        }
    }

    Then attempt(WrittenAct act) {
        try {
            return Then.facts(decide(act, occasion(act)));
        } catch (Rejected refusal) {
            return Then.refused(refusal);
        }
    }

    /** The fact that says already what the act would say. */
    Optional<Recorded> saidAlready(WrittenAct act) {
        return Already.said(act.command(), occasion(act), log);
    }

    private List<Event> decide(WrittenAct act, Occasion occasion) {
        return Procedure.decide(act.command(), state(), occasion, ActHistory.of(acts, log));
    }

    private void record(WrittenAct act, Occasion occasion, List<Event> facts) {
        facts.forEach(fact ->
                log.add(Recorded.after(StatedFact.beginning(SESSION), SESSION, log.size() + 1, fact, occasion)));
        if (!facts.isEmpty()) {
            acts.add(new Entered(occasion, act.command()));
        }
    }

    private Occasion occasion(WrittenAct act) {
        Instant at = act.at() == null ? now.plus(Duration.ofMinutes(1)) : act.at();
        now = at.isAfter(now) ? at : now;
        number++;
        // What is said to have happened at some time is logged at another.
        return new Occasion(at, act.at() == null ? now : now.plusSeconds(1), act.by(), "act-" + number);
    }

    private SessionState state() {
        SessionState state = SessionState.NEW;
        for (Recorded fact : StandingRecord.of(log)) {
            state = state.evolve(fact.event(), fact.occurredAt());
        }
        return state;
    }
}
