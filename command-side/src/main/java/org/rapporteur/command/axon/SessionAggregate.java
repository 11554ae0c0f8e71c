package org.rapporteur.command.axon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.rapporteur.command.ledger.FactStore;
import org.rapporteur.command.ledger.FactTooLong;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.SessionState;

/** One session as Axon sees it: its state, and the way from a command to facts. */
@AggregateRoot(type = "session")
final class SessionAggregate {
    private static final EventCodec CODEC = new EventCodec();

    @JsonProperty
    private final String session;

    @JsonProperty
    private SessionState state;

    /** The hash of the last fact, which the next one names. */
    @JsonProperty
    private Hash head;

    private transient FactStore store = FactStore.NONE;

    SessionAggregate(String session, FactStore store) {
        this(session, SessionState.NEW, StatedFact.beginning(new SessionId(session)));
        this.store = store;
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

    SessionAggregate reading(FactStore store) {
        this.store = store;
        return this;
    }

    @AggregateIdentifier
    String session() {
        return session;
    }

    /** Decides on a command and returns the facts, which are appended with the unit of work at hand. */
    List<Event> decide(Command command, Occasion occasion, ActHistory history) {
        List<Event> facts = Procedure.decide(command, state, occasion, history);
        facts.forEach(SessionAggregate::requireRoom);
        facts.forEach(fact -> AggregateLifecycle.apply(fact, OccasionMetaData.of(occasion, head)));
        return facts;
    }

    /**
     * Other facts say little more than the act they follow from, for which there was room. A correction states what it
     * was asked for and all that holds instead.
     */
    static void requireRoom(Event fact) {
        if (fact instanceof CorrectionEvent) {
            int bytes = CODEC.write(fact).length;
            if (bytes > Bounds.LONGEST_FACT) {
                throw new FactTooLong(CODEC.kind(fact), bytes);
            }
        }
    }

    @EventSourcingHandler
    void evolve(Event fact, DomainEventMessage<?> message) {
        state = StandingRecord.changesWhatStands(fact)
                ? foldAnew(message)
                : state.evolve(fact, OccasionMetaData.occurredAt(message));
        head = AggregateLifecycle.isLive()
                ? OccasionMetaData.sealed(message).hash()
                : new Hash(message.getIdentifier());
    }

    /** A correction reaches back to facts that the state no longer tells apart. */
    private SessionState foldAnew(DomainEventMessage<?> correction) {
        Recorded last = new Recorded(OccasionMetaData.sealed(correction), (Event) correction.getPayload());
        Stream<Recorded> before = store.of(last.session(), 1).stream().filter(fact -> fact.version() < last.version());
        return SessionState.after(Stream.concat(before, Stream.of(last)).toList());
    }
}
