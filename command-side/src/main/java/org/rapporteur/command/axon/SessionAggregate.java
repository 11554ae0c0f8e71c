package org.rapporteur.command.axon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.rapporteur.command.act.Command;
import org.rapporteur.command.kernel.Occasion;
import org.rapporteur.command.procedure.Procedure;
import org.rapporteur.command.state.SessionState;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/** One session as Axon sees it: its state, and the way from a command to facts. */
@AggregateRoot(type = "session")
final class SessionAggregate {
    @JsonProperty
    private final String session;

    @JsonProperty
    private SessionState state;

    /** The hash of the last fact, which the next one names. */
    @JsonProperty
    private Hash head;

    SessionAggregate(String session) {
        this(session, SessionState.NEW, StatedFact.beginning(new SessionId(session)));
    }

    /** From a snapshot. */
    @JsonCreator
    SessionAggregate(
            @JsonProperty("session") String session,
            @JsonProperty("state") SessionState state,
            @JsonProperty("head") Hash head) {
        this.session = session;
        this.state = state;
        this.head = head;
    }

    @AggregateIdentifier
    String session() {
        return session;
    }

    /** Decides on a command and returns the facts, which are appended with the unit of work at hand. */
    List<Event> decide(Command command, Occasion occasion) {
        List<Event> facts = Procedure.decide(command, state, occasion);
        facts.forEach(fact -> AggregateLifecycle.apply(fact, OccasionMetaData.of(occasion, head)));
        return facts;
    }

    @EventSourcingHandler
    void evolve(Event fact, DomainEventMessage<?> message) {
        state = state.evolve(fact);
        head = AggregateLifecycle.isLive()
                ? OccasionMetaData.sealed(message).hash()
                : new Hash(message.getIdentifier());
    }
}
