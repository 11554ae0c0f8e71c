package org.rapporteur.query.moment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.state.SessionView;

/**
 * States that folds came through, one for every so many facts of a session, so that whoever has been near a moment is
 * there again at once. They share what did not change between them.
 */
final class StateCache {
    private static final int FACTS_BETWEEN = 500;
    private static final int KEPT = 1000;

    private final Cache<Station, SessionView> passed =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** @param number that of the state's version in steps, rounded down */
    private record Station(SessionId session, long number) {
        static Station of(SessionView view) {
            return new Station(view.session(), view.version() / FACTS_BETWEEN);
        }
    }

    /** The last one no later than a version. */
    Optional<SessionView> before(SessionId session, long version) {
        return LongStream.iterate(version / FACTS_BETWEEN, number -> number >= 0, number -> number - 1)
                .mapToObj(number -> Optional.ofNullable(passed.getIfPresent(new Station(session, number))))
                .flatMap(Optional::stream)
                .filter(view -> view.version() <= version)
                .findFirst();
    }

    /** Goes on from a state by facts none of which changes earlier ones. */
    SessionView evolve(SessionView from, List<Recorded> facts) {
        keep(from);
        SessionView view = from;
        for (Recorded fact : facts) {
            view = view.evolve(fact);
            if (view.version() % FACTS_BETWEEN == 0) {
                keep(view);
            }
        }
        return view;
    }

    private void keep(SessionView view) {
        passed.put(Station.of(view), view);
    }

    void forget() {
        passed.invalidateAll();
    }
}
