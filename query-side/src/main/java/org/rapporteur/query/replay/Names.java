package org.rapporteur.query.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;

/** The names delegations go by at a fact, so that a fact is told in the same words whatever comes in with it. */
final class Names {
    private final BodyProfile body;
    private final Function<ParticipantCode, Optional<Delegation>> before;
    private final Map<ParticipantCode, Delegation> since = new HashMap<>();

    private Names(String body, Function<ParticipantCode, Optional<Delegation>> before) {
        this.body = Reading.body(body);
        this.before = before;
    }

    /** Those at the first fact of a session. */
    static Names none(Recorded first) {
        if (first.event() instanceof SessionScheduled scheduled) {
            return new Names(scheduled.body(), _ -> Optional.empty());
        }
        throw new IllegalStateException("session %s does not begin with being scheduled".formatted(first.session()));
    }

    static Names of(SessionView view) {
        return new Names(view.progress().body(), code -> view.attendance().delegation(code));
    }

    void take(Event event) {
        if (event instanceof ParticipantsRegistered registered) {
            registered.delegations().forEach(delegation -> since.put(delegation.code(), delegation));
        }
    }

    Words words(Language language) {
        return new Words(
                language, body, code -> Optional.ofNullable(since.get(code)).or(() -> before.apply(code)));
    }
}
