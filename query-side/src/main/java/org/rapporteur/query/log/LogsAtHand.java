package org.rapporteur.query.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/**
 * Logs that were read from their first fact on, so that they need not be understood anew for every moment looked at.
 * Those used least give way where there are too many. A fact names the one before it by its hash, so what is at hand is
 * what the database has if the hash of the last one is.
 */
final class LogsAtHand {
    /** Letters of what all facts at hand state; each takes about six bytes of memory, with what it was read into. */
    private static final long MOST_LETTERS = Runtime.getRuntime().maxMemory() / 32;

    private final Stored stored;
    private final Cache<SessionId, List<Recorded>> logs = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((SessionId _, List<Recorded> log) -> Recorded.letters(log))
            .build();

    LogsAtHand(Stored stored) {
        this.stored = stored;
    }

    /** The facts as the database has them. */
    interface Stored {
        List<Recorded> read(SessionId session, long fromVersion, long toVersion);

        /** The last fact no later than a version. */
        Optional<End> end(SessionId session, long version);
    }

    /** The fact that a log ends with. */
    record End(long version, Hash hash) {
        boolean isIn(List<Recorded> log) {
            return version <= log.size() && log.get((int) version - 1).hash().equals(hash);
        }
    }

    /** The facts from one version to another, both included, as far as there are any. */
    List<Recorded> read(SessionId session, long from, long to) {
        return stored.end(session, to)
                .filter(end -> from <= end.version())
                .map(end -> read(session, from, end))
                .orElse(List.of());
    }

    void forget() {
        logs.invalidateAll();
    }

    private List<Recorded> read(SessionId session, long from, End end) {
        List<Recorded> known = Optional.ofNullable(logs.getIfPresent(session)).orElse(List.of());
        if (end.isIn(known)) {
            return known.subList((int) from - 1, (int) end.version());
        }
        if (from > 1) {
            return stored.read(session, from, end.version());
        }
        List<Recorded> whole = isStored(session, known)
                ? Stream.concat(known.stream(), stored.read(session, known.size() + 1L, end.version()).stream())
                        .toList()
                : stored.read(session, 1, end.version());
        logs.put(session, whole);
        return whole;
    }

    /** What was read within a batch that was undone has an end that the database has not. */
    private boolean isStored(SessionId session, List<Recorded> known) {
        return !known.isEmpty()
                && stored.end(session, known.size())
                        .filter(end -> end.version() == known.size() && end.isIn(known))
                        .isPresent();
    }
}
