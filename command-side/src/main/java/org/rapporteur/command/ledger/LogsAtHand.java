package org.rapporteur.command.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;

/**
 * Logs that were read to answer an act, so that for the next answer only what came since is read. Facts are only added,
 * so what was once read is what is there. Those used least give way where there are too many.
 */
public final class LogsAtHand {
    private static final long MOST_LETTERS = Runtime.getRuntime().maxMemory() / 64;

    private final FactStore store;
    private final Cache<SessionId, List<Recorded>> logs = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((SessionId _, List<Recorded> log) -> Recorded.letters(log))
            .build();

    public LogsAtHand(FactStore store) {
        this.store = store;
    }

    /** The facts of a session up to a version, which is on record. */
    public List<Recorded> upTo(SessionId session, long version) {
        List<Recorded> known = known(session);
        List<Recorded> log = known.size() >= version ? known : whole(session);
        return log.subList(0, (int) Math.min(version, log.size()));
    }

    /** All facts of a session so far. */
    public List<Recorded> whole(SessionId session) {
        List<Recorded> known = known(session);
        List<Recorded> since = store.of(session, known.size() + 1L);
        if (since.isEmpty()) {
            return known;
        }
        List<Recorded> log = Stream.concat(known.stream(), since.stream()).toList();
        logs.put(session, log);
        return log;
    }

    private List<Recorded> known(SessionId session) {
        return Optional.ofNullable(logs.getIfPresent(session)).orElse(List.of());
    }
}
