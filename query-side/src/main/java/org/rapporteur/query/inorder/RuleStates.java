package org.rapporteur.query.inorder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.query.ViewsReplaced;
import org.rapporteur.query.log.FactLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The states that the rules look at, folded from the facts as they are here; of each session the latest is kept. */
@Component
class RuleStates {
    private static final int SESSIONS_AT_HAND = 50;

    private final FactLog log;
    private final Cache<SessionId, Known> latest =
            Caffeine.newBuilder().maximumSize(SESSIONS_AT_HAND).build();

    RuleStates(FactLog log) {
        this.log = log;
    }

    private record Known(long version, SessionState state) {}

    /** The state of a session as it was known at a version, which it has reached. */
    SessionState at(SessionId session, long version) {
        @Nullable Known near = latest.getIfPresent(session);
        if (near != null && near.version() == version) {
            return near.state();
        }
        SessionState state = near == null || near.version() > version
                ? SessionState.after(log.read(session, version))
                : after(near, session, version);
        if (near == null || near.version() < version) {
            latest.put(session, new Known(version, state));
        }
        return state;
    }

    /** A correction reaches back to facts that a state no longer tells apart. */
    private SessionState after(Known near, SessionId session, long version) {
        List<Recorded> facts = log.read(session, near.version() + 1, version);
        if (facts.stream().anyMatch(fact -> StandingRecord.changesWhatStands(fact.event()))) {
            return SessionState.after(log.read(session, version));
        }
        SessionState state = near.state();
        for (Recorded fact : facts) {
            state = state.evolve(fact.event(), fact.occurredAt());
        }
        return state;
    }

    @EventListener
    void forget(ViewsReplaced event) {
        latest.invalidateAll();
    }
}
