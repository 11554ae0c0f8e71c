package org.rapporteur.command.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;

/**
 * Passes facts on without a gap. The tail of the event store may in rare cases skip a fact whose transaction was slow
 * to commit; the versions of its session give that away, and the store still has it. A session of which a fact cannot
 * be read is held back from it on, and no other is.
 */
public final class Relay {
    /** Of a session that is held back, so many are passed on in one transaction. */
    private static final int AT_ONCE = 500;

    private final Entries store;
    private final Published published;
    private final HeldBack heldBack;
    private final Outlet outlet;

    public Relay(Entries store, Published published, HeldBack heldBack, Outlet outlet) {
        this.store = store;
        this.published = published;
        this.heldBack = heldBack;
        this.outlet = outlet;
    }

    /** Why a session cannot be published from a version on. */
    private record Obstacle(long version, String why) {}

    /**
     * Publishes the next facts of the tail; to be called in the transaction that moves its token.
     *
     * @throws NotPublished if they are to be passed again
     */
    public void pass(List<Entry> tail) {
        Set<String> sessions = tail.stream().map(Entry::session).collect(Collectors.toSet());
        Set<String> passedOver = new HashSet<>(heldBack.lock(sessions));
        Map<String, Long> versions = published.upTo(sessions);
        Map<String, Long> reached = new HashMap<>();
        Map<String, Obstacle> obstacles = new HashMap<>();
        List<Recorded> due = new ArrayList<>();
        for (Entry entry : tail) {
            long last = reached.getOrDefault(entry.session(), versions.getOrDefault(entry.session(), 0L));
            if (entry.version() > last && !passedOver.contains(entry.session())) {
                Stretch stretch = Stretch.after(last, upTo(entry, last));
                due.addAll(stretch.facts());
                stretch.reached(last).ifPresent(version -> reached.put(entry.session(), version));
                stretch.obstacle().ifPresent(why -> {
                    passedOver.add(entry.session());
                    obstacles.put(
                            entry.session(), new Obstacle(last + stretch.facts().size() + 1, why));
                });
            }
        }
        outlet.publish(due);
        published.advance(reached);
        obstacles.forEach((session, obstacle) -> heldBack.begin(session, obstacle.version, obstacle.why));
    }

    /**
     * Publishes the next facts of a session that is held back, as far as they can be read now; to be called in a
     * transaction of its own.
     *
     * @return whether there are more to be tried at once
     * @throws NotPublished if they are to be passed again
     */
    boolean passHeldBack(String session) {
        if (heldBack.lock(Set.of(session)).isEmpty()) {
            // Another node was faster.
            return false;
        }
        long last = published.upTo(Set.of(session)).getOrDefault(session, 0L);
        List<Entry> next = store.of(session, last + 1, AT_ONCE);
        Stretch stretch = Stretch.after(last, next);
        outlet.publish(stretch.facts());
        stretch.reached(last).ifPresent(version -> published.advance(Map.of(session, version)));
        if (stretch.obstacle().isPresent()) {
            heldBack.begin(
                    session,
                    last + stretch.facts().size() + 1,
                    stretch.obstacle().get());
            return false;
        }
        if (next.size() < AT_ONCE) {
            heldBack.end(session);
            return false;
        }
        return true;
    }

    /** The entry, and before it those that the tail skipped. */
    private List<Entry> upTo(Entry entry, long last) {
        if (entry.version() == last + 1) {
            return List.of(entry);
        }
        int skipped = (int) Math.min(entry.version() - last - 1, Integer.MAX_VALUE);
        return Stream.concat(
                        store.of(entry.session(), last + 1, skipped).stream()
                                .filter(earlier -> earlier.version() < entry.version()),
                        Stream.of(entry))
                .toList();
    }
}
