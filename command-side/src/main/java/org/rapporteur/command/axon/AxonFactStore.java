package org.rapporteur.command.axon;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.rapporteur.command.ledger.FactStore;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;

/** Reads facts back out of Axon's event store, past any snapshot. */
record AxonFactStore(EventStore store) implements FactStore {
    @Override
    public List<Recorded> of(SessionId session, long fromVersion) {
        return store.readEvents(session.value(), fromVersion - 1)
                .asStream()
                .map(OccasionMetaData::recorded)
                .toList();
    }
}
