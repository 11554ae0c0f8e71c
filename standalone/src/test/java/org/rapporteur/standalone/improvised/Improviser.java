package org.rapporteur.standalone.improvised;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.command.act.Command;
import org.rapporteur.command.kernel.Occasion;
import org.rapporteur.command.kernel.Rejected;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.procedure.Procedure;
import org.rapporteur.command.state.SessionState;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.SessionId;

/**
 * Improvises a session: proposes acts at random and keeps those that the rules allow. The same seed, the same session.
 */
public final class Improviser {
    private static final int FEWEST_TRIES = 100;
    private static final int MOST_TRIES = 700;
    private static final Instant BEGINNING = Instant.parse("2024-10-14T07:00:00.123456789Z");

    private final SessionId session;
    private final Random random;
    private final List<Act> acts = new ArrayList<>();
    private final List<Event> facts = new ArrayList<>();
    private SessionState state = SessionState.NEW;

    private Improviser(long seed) {
        this.session = new SessionId("improvised-" + seed);
        this.random = new Random(seed);
    }

    public static Improvisation improvise(long seed) {
        Improviser improviser = new Improviser(seed);
        int tries = improviser.random.nextInt(FEWEST_TRIES, MOST_TRIES);
        for (int number = 0; number < tries; number++) {
            improviser.attempt(number);
        }
        return new Improvisation(improviser.session, List.copyOf(improviser.acts), List.copyOf(improviser.facts));
    }

    private void attempt(int number) {
        Command proposal = new Proposals(random, state).next();
        Instant at = BEGINNING.plusSeconds(60L * number);
        Act act = new Act(session, "act-" + number, "secretariat", at, proposal);
        try {
            List<Event> led = Procedure.decide(proposal, state, new Occasion(at, at, act.by(), act.id()));
            led.forEach(fact -> state = state.evolve(fact));
            facts.addAll(led);
            acts.add(act);
        } catch (Rejected refused) {
            // Most proposals break a rule; an improvised session consists of those that break none.
        }
    }
}
