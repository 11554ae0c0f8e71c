package org.rapporteur.standalone.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand.ApproveCorrection;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionProposed;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Asked;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.SessionState;

/** A scenario after it was logged, by the rules alone, for whoever finds a mistake in it. */
final class LoggedScenario {
    private static final Instant AFTERWARDS = Instant.parse("2024-12-01T09:00:00Z");

    private final List<Entered> history = new ArrayList<>();
    private final List<Recorded> log;

    LoggedScenario(Scenario scenario) throws ActRefused {
        log = List.copyOf(ScenarioFacts.of(scenario, history));
    }

    List<Recorded> log() {
        return log;
    }

    /** The first act of a kind whose fields contain a text. */
    Entered act(String kind, String text) {
        return history.stream()
                .filter(act -> asked(act).kind().equals(kind))
                .filter(act -> asked(act).fields().toString().contains(text))
                .findFirst()
                .orElseThrow();
    }

    static Asked asked(Entered act) {
        return Asked.of(ActCatalog.NAMES.nameOf(act.command().getClass()), (Record) act.command());
    }

    /**
     * The log after a correction, approved by a second person where one is needed.
     *
     * @throws org.rapporteur.procedure.kernel.Rejected if it is refused
     */
    List<Recorded> corrected(Command correction) {
        List<Recorded> longer = new ArrayList<>(log);
        enter(correction, "secretariat", longer);
        if (longer.getLast().event() instanceof CorrectionProposed proposed) {
            enter(new ApproveCorrection(proposed.proposal()), "colleague", longer);
        }
        return longer;
    }

    private void enter(Command command, String by, List<Recorded> facts) {
        SessionState state = SessionState.after(facts);
        Occasion occasion = new Occasion(AFTERWARDS, AFTERWARDS, by, "correction by " + by);
        for (Event fact : Procedure.decide(command, state, occasion, ActHistory.of(history, List.copyOf(facts)))) {
            Recorded last = facts.getLast();
            facts.add(Recorded.after(last.hash(), last.session(), last.version() + 1, fact, occasion));
        }
    }
}
