package org.rapporteur.query.moment;

import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.log.FactLog;
import org.rapporteur.query.moment.Moment.HappenedBy;
import org.rapporteur.query.moment.Moment.HappenedByVersion;
import org.rapporteur.query.moment.Moment.KnownAt;
import org.rapporteur.query.moment.Moment.KnownAtVersion;
import org.rapporteur.query.moment.Moment.Now;
import org.rapporteur.query.state.SessionView;
import org.springframework.stereotype.Component;

/** Any session at any moment: the same fold gives the state now, as it was known, and as it happened. */
@Component
public class Past {
    private final FactLog log;
    private final SessionStates states;

    Past(FactLog log, SessionStates states) {
        this.log = log;
        this.states = states;
    }

    /** The state at a moment; nothing if there was no such session yet, or it has not come so far. */
    public Optional<SessionView> state(SessionId session, Moment moment) {
        return switch (moment) {
            case Now _ -> states.find(session);
            case KnownAtVersion known -> known(session, known.version());
            case KnownAt known -> known(session, log.versionAt(session, known.instant()));
            case HappenedByVersion happened -> happened(session, happened).state();
            case HappenedBy happened -> happened(session, happened).state();
        };
    }

    /** The facts the state at a moment is folded from; none if there was no such session yet. */
    public List<Recorded> facts(SessionId session, Moment moment) {
        return switch (moment) {
            case Now _ -> log.read(session, Long.MAX_VALUE);
            case KnownAtVersion known -> log.read(session, known.version());
            case KnownAt known -> log.read(session, log.versionAt(session, known.instant()));
            case HappenedByVersion happened -> happened(session, happened).facts();
            case HappenedBy happened -> happened(session, happened).facts();
        };
    }

    private Happened happened(SessionId session, HappenedByVersion then) {
        return Happened.by(fact -> fact.version() <= then.version(), log.read(session, Long.MAX_VALUE));
    }

    private Happened happened(SessionId session, HappenedBy then) {
        return Happened.by(fact -> !fact.occurredAt().isAfter(then.instant()), log.read(session, Long.MAX_VALUE));
    }

    private Optional<SessionView> known(SessionId session, long version) {
        return states.find(session)
                .filter(now -> version >= 1 && version <= now.version())
                .map(now -> version == now.version() ? now : states.at(session, version));
    }
}
