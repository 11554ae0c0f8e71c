package org.rapporteur.command.axon;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.rapporteur.command.relay.Entries;
import org.rapporteur.command.relay.Entry;

/** Reads out of Axon's event store also what is no fact. */
record EntriesInStore(EventStore store) implements Entries {
    @Override
    public List<Entry> of(String session, long fromVersion, int atMost) {
        return store.readEvents(session, fromVersion - 1)
                .asStream()
                .limit(atMost)
                .map(OccasionMetaData::entry)
                .toList();
    }
}
