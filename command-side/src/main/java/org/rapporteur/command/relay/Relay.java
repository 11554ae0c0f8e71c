package org.rapporteur.command.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.command.ledger.FactStore;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;

/**
 * Passes facts on without a gap. The tail of the event store may in rare cases skip a fact whose transaction was slow
 * to commit; the versions of its session give that away, and the store still has it.
 */
public final class Relay {
    private final FactStore store;
    private final Published published;
    private final Outlet outlet;

    public Relay(FactStore store, Published published, Outlet outlet) {
        this.store = store;
        this.published = published;
        this.outlet = outlet;
    }

    /**
     * Publishes the next facts of the tail; to be called in the transaction that moves its token.
     *
     * @throws NotPublished if they are to be passed again
     */
    public void pass(List<Recorded> tail) {
        Map<SessionId, Long> versions =
                published.upTo(tail.stream().map(Recorded::session).collect(Collectors.toSet()));
        List<Recorded> due = new ArrayList<>();
        for (Recorded fact : tail) {
            long last = versions.getOrDefault(fact.session(), 0L);
            if (fact.version() > last) {
                due.addAll(skippedBetween(last, fact));
                due.add(fact);
                versions.put(fact.session(), fact.version());
            }
        }
        outlet.publish(due);
        published.advance(versions);
    }

    private List<Recorded> skippedBetween(long last, Recorded fact) {
        if (fact.version() == last + 1) {
            return List.of();
        }
        List<Recorded> skipped = store.of(fact.session(), last + 1).stream()
                .takeWhile(earlier -> earlier.version() < fact.version())
                .toList();
        if (skipped.size() != fact.version() - last - 1) {
            throw new IllegalStateException("the store lacks facts of '%s' between versions %d and %d"
                    .formatted(fact.session(), last, fact.version()));
        }
        return skipped;
    }
}
