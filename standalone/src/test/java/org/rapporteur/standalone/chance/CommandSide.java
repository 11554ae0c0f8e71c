package org.rapporteur.standalone.chance;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.command.ledger.FactStore;
import org.rapporteur.command.relay.Entry;
import org.rapporteur.command.relay.FurtherTries;
import org.rapporteur.command.relay.HeldBack;
import org.rapporteur.command.relay.Outlet;
import org.rapporteur.command.relay.Published;
import org.rapporteur.command.relay.Relay;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a relay has to do with.
 *
 * @param reading how its node reads facts of the event store
 */
record CommandSide(
        FactStore store,
        Function<Recorded, Entry> reading,
        JdbcClient database,
        TransactionOperations transactions,
        Outlet outlet) {
    CommandSide publishingTo(Outlet other) {
        return new CommandSide(store, reading, database, transactions, other);
    }

    CommandSide in(TransactionOperations other) {
        return new CommandSide(store, reading, database, other, outlet);
    }

    void pass(List<Recorded> facts) {
        relay().pass(facts.stream().map(reading).toList());
    }

    /** What a node does about sessions that are held back once it has started. */
    void tryAgain() {
        new FurtherTries(relay(), heldBack(), transactions).run();
    }

    private Relay relay() {
        return new Relay(
                (session, from, atMost) -> store.of(new SessionId(session), from).stream()
                        .limit(atMost)
                        .map(reading)
                        .toList(),
                new Published(database),
                heldBack(),
                outlet);
    }

    private HeldBack heldBack() {
        return new HeldBack(database, new SimpleMeterRegistry());
    }
}
