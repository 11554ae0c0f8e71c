package org.rapporteur.command.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;

/** Makes sessions that know their id from the start; facts do not repeat it. */
final class SessionFactory extends AbstractAggregateFactory<SessionAggregate> {
    SessionFactory() {
        super(SessionAggregate.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected SessionAggregate doCreateAggregate(String session, DomainEventMessage firstEvent) {
        return new SessionAggregate(session);
    }
}
