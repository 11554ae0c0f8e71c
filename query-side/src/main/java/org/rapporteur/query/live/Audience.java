package org.rapporteur.query.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.rapporteur.events.value.SessionId;
import org.springframework.stereotype.Component;

/** Who watches which session at this node. */
@Component
class Audience {
    private final Map<SessionId, Set<Viewer>> viewers = new ConcurrentHashMap<>();

    Audience(MeterRegistry meters) {
        Gauge.builder("rapporteur.live.viewers", this, Audience::size)
                .description("open connections of pages that watch a session")
                .register(meters);
    }

    /**
     * From now on the viewer hears of the session: how far it has come, and of every change.
     *
     * @param reached how far a session has come
     */
    void welcome(SessionId session, Viewer viewer, ToLongFunction<SessionId> reached) {
        join(session, viewer);
        // Asked after joining, so that no change falls between the two.
        viewer.tell(reached.applyAsLong(session));
    }

    private void join(SessionId session, Viewer viewer) {
        viewers.compute(session, (_, already) -> {
            Set<Viewer> all = already == null ? ConcurrentHashMap.newKeySet() : already;
            all.add(viewer);
            return all;
        });
    }

    void leave(SessionId session, Viewer viewer) {
        viewers.computeIfPresent(session, (_, all) -> {
            all.remove(viewer);
            return all.isEmpty() ? null : all;
        });
    }

    /** Tells those who watch the session. */
    void tell(Announcement change) {
        viewers.getOrDefault(change.session(), Set.of()).forEach(viewer -> viewer.tell(change.version()));
    }

    void everybody(Consumer<Viewer> what) {
        viewers.values().forEach(all -> all.forEach(what));
    }

    /** The sessions that anybody watches, in the same order always. */
    SortedSet<SessionId> watched() {
        return new TreeSet<>(viewers.keySet());
    }

    int size() {
        return viewers.values().stream().mapToInt(Collection::size).sum();
    }
}
