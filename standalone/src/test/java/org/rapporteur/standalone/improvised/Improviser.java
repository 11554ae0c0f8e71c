package org.rapporteur.standalone.improvised;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.SessionState;

/**
 * Improvises a session: proposes acts at random and keeps those that the rules allow. The same seed, the same session.
 */
public final class Improviser {
    private static final int FEWEST_TRIES = 100;
    private static final int MOST_TRIES = 850;
    private static final long LATEST = 3600;

    /** In the evening: many sessions go on past midnight. */
    private static final Instant BEGINNING = Instant.parse("2024-10-14T17:00:00.123456789Z");

    private final SessionId session;
    private final Random random;
    private final UnaryOperator<String> called;
    private final List<Act> acts = new ArrayList<>();
    private final List<Entered> history = new ArrayList<>();
    private final List<Recorded> log = new ArrayList<>();
    private SessionState state = SessionState.NEW;

    private Improviser(long seed, UnaryOperator<String> called) {
        this.session = new SessionId("improvised-" + seed);
        this.random = new Random(seed);
        this.called = called;
    }

    public static Improvisation improvise(long seed) {
        return improvise(seed, UnaryOperator.identity());
    }

    /** @param called what acts, and those who ask for them, are called instead of the names that we give them */
    public static Improvisation improvise(long seed, UnaryOperator<String> called) {
        Improviser improviser = new Improviser(seed, called);
        int tries = improviser.random.nextInt(FEWEST_TRIES, MOST_TRIES);
        for (int number = 0; number < tries; number++) {
            improviser.attempt(number);
        }
        return new Improvisation(improviser.session, List.copyOf(improviser.acts), List.copyOf(improviser.log));
    }

    private void attempt(int number) {
        Command proposal = new Proposals(random, state, history).next();
        // Two take turns, so that what one proposes the other can approve.
        String by = called.apply(random.nextBoolean() ? "secretariat" : "registry");
        Instant recordedAt = BEGINNING.plusSeconds(60L * number);
        // Some things are logged late, and even after what came of them.
        Instant at = recordedAt.minusSeconds(random.nextInt(8) == 0 ? random.nextLong(LATEST) : 1);
        Act act = new Act(session, called.apply("act-" + number), by, at, proposal);
        try {
            // As the ledger keeps times.
            Instant kept = at.truncatedTo(ChronoUnit.MICROS);
            Occasion occasion = new Occasion(kept, recordedAt, by, act.id());
            List<Event> led = Procedure.decide(proposal, state, occasion, ActHistory.of(history, log));
            led.forEach(fact -> log.add(Recorded.after(
                    StatedFact.beginning(session),
                    session,
                    log.size() + 1,
                    fact,
                    new Occasion(at, recordedAt, by, act.id()))));
            state = led.stream().anyMatch(StandingRecord::changesWhatStands)
                    ? SessionState.after(log)
                    : evolved(led, kept);
            acts.add(act);
            if (!led.isEmpty()) {
                history.add(new Entered(occasion, proposal));
            }
        } catch (Rejected refused) {
            // Most proposals break a rule; an improvised session consists of those that break none.
        }
    }

    private SessionState evolved(List<Event> facts, Instant occurredAt) {
        SessionState after = state;
        for (Event fact : facts) {
            after = after.evolve(fact, occurredAt);
        }
        return after;
    }
}
