package org.rapporteur.command.axon;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.jspecify.annotations.NullMarked;

/** The event store's parts, for tests that put a node together of them. */
@NullMarked
public final class EventStoreParts {
    private EventStoreParts() {}

    /** Where tokens are kept in earnest. */
    public static JdbcTokenStore.Builder tokens(ConnectionProvider connections) {
        return EventStoreWiring.tokens(connections);
    }
}
