package org.rapporteur.standalone.scenario;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.SessionState;

/** The facts a scenario leads to by the rules alone: no server, no store, no clock. */
public final class ScenarioFacts {
    private ScenarioFacts() {}

    /**
     * Plays a scenario in memory.
     *
     * @throws ActRefused at the first act that breaks a rule; the message has the name of the rule
     */
    public static List<Recorded> of(Scenario scenario) throws ActRefused {
        return of(scenario, new ArrayList<>());
    }

    /** The same, for whoever also wants to know the acts that led to facts. */
    static List<Recorded> of(Scenario scenario, List<Entered> history) throws ActRefused {
        SessionState state = SessionState.NEW;
        List<Recorded> facts = new ArrayList<>();
        for (ScenarioAct act : scenario.acts()) {
            Occasion occasion = new Occasion(act.occurredAt(), act.occurredAt(), act.by(), "line " + act.line());
            List<Event> led = decide(act, state, occasion, scenario);
            if (!led.isEmpty()) {
                history.add(new Entered(occasion, act.command()));
            }
            for (Event event : led) {
                state = state.evolve(event, occasion.occurredAt());
                Hash previous = facts.isEmpty()
                        ? StatedFact.beginning(scenario.session())
                        : facts.getLast().hash();
                facts.add(Recorded.after(previous, scenario.session(), facts.size() + 1, event, occasion));
            }
        }
        return facts;
    }

    private static List<Event> decide(ScenarioAct act, SessionState state, Occasion occasion, Scenario scenario)
            throws ActRefused {
        try {
            return Procedure.decide(act.command(), state, occasion, ActHistory.NONE);
        } catch (Rejected refusal) {
            throw new ActRefused(scenario.file(), act, String.valueOf(refusal.getMessage()));
        }
    }
}
