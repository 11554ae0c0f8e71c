package org.rapporteur.command.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.rapporteur.command.ledger.FactStore;

/** Makes sessions that know their id from the start; facts do not repeat it. */
final class SessionFactory extends AbstractAggregateFactory<SessionAggregate> {
    private final FactStore store;

    SessionFactory(FactStore store) {
        super(SessionAggregate.class);
        this.store = store;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected SessionAggregate doCreateAggregate(String session, DomainEventMessage firstEvent) {
        return new SessionAggregate(session, store);
    }

    /** One that comes out of a snapshot brings its state, but not where to read. */
    @Override
    protected SessionAggregate postProcessInstance(SessionAggregate session) {
        return session.reading(store);
    }
}
