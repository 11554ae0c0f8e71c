package org.rapporteur.procedure.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.Author;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.Then;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.SessionState;

/** A session logged act by act, with the log it leads to; each act has the id it is given. */
final class Logged {
    private static final SessionId SESSION = new SessionId("test");
    static final Instant NOON = Instant.parse("2024-10-14T10:00:00Z");

    private final List<Entered> acts = new ArrayList<>();
    private final List<Recorded> log = new ArrayList<>();

    /** An act by the secretary. */
    Logged act(String id, Command command) {
        return act(id, "secretary", command);
    }

    Logged act(String id, String by, Command command) {
        return act(id, Author.typed(by), command);
    }

    Logged act(String id, Author by, Command command) {
        Occasion occasion = new Occasion(NOON, NOON, by, id);
        return record(occasion, command, Procedure.decide(command, state(), occasion, ActHistory.of(acts, log)));
    }

    /** An act by the secretary that led to these facts, when the rules or the profile of the body were not today's. */
    Logged actThen(String id, Command command, Event... facts) {
        return record(new Occasion(NOON, NOON, "secretary", id), command, List.of(facts));
    }

    private Logged record(Occasion occasion, Command command, List<Event> facts) {
        facts.forEach(fact ->
                log.add(Recorded.after(StatedFact.beginning(SESSION), SESSION, log.size() + 1, fact, occasion)));
        if (!facts.isEmpty()) {
            acts.add(new Entered(occasion, command));
        }
        return this;
    }

    Then when(String by, Command command) {
        return when(Author.typed(by), command);
    }

    Then when(Author by, Command command) {
        try {
            return Then.facts(
                    Procedure.decide(command, state(), new Occasion(NOON, NOON, by, "now"), ActHistory.of(acts, log)));
        } catch (Rejected refusal) {
            return Then.refused(refusal);
        }
    }

    Then when(Command command) {
        return when("secretary", command);
    }

    /** The facts that hold, without the corrections that led there. */
    void thenStands(Event... facts) {
        assertThat(standing()).endsWith(facts);
    }

    List<Event> standing() {
        return StandingRecord.of(log).stream().map(Recorded::event).toList();
    }

    ActHistory course() {
        return ActHistory.of(acts, log);
    }

    SessionState state() {
        return SessionState.of(standing());
    }
}
