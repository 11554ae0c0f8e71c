package org.rapporteur.command.axon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.rapporteur.command.act.Command;
import org.rapporteur.command.kernel.Occasion;
import org.rapporteur.command.procedure.Procedure;
import org.rapporteur.command.state.SessionState;
import org.rapporteur.events.fact.Event;

/** One session as Axon sees it: its state, and the way from a command to facts. */
@AggregateRoot(type = "session")
final class SessionAggregate {
    @JsonProperty
    private final String session;

    @JsonProperty
    private SessionState state;

    SessionAggregate(String session) {
        this(session, SessionState.NEW);
    }

    /** From a snapshot. */
    @JsonCreator
    SessionAggregate(@JsonProperty("session") String session, @JsonProperty("state") SessionState state) {
        this.session = session;
        this.state = state;
    }

    @AggregateIdentifier
    String session() {
        return session;
    }

    /** Decides on a command and returns the facts, which are appended with the unit of work at hand. */
    List<Event> decide(Command command, Occasion occasion) {
        List<Event> facts = Procedure.decide(command, state, occasion);
        MetaData occasionOfAll = OccasionMetaData.of(occasion);
        facts.forEach(fact -> AggregateLifecycle.apply(fact, occasionOfAll));
        return facts;
    }

    @EventSourcingHandler
    void evolve(Event fact) {
        state = state.evolve(fact);
    }
}
