package org.rapporteur.procedure;

import java.util.Map;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.session.SessionRule;
import org.rapporteur.procedure.state.SessionState;

/** Finds the profile of the body an act is about: the one named when a session is scheduled, else the session's own. */
final class Situation {
    private Situation() {}

    static BodyProfile bodyOf(Command command, SessionState state) {
        String id = command instanceof ScheduleSession schedule
                ? schedule.body()
                : state.progress()
                        .asScheduled()
                        .map(SessionScheduled::body)
                        .orElseThrow(() -> Rejected.because(SessionRule.THE_SESSION_IS_SCHEDULED_FIRST));
        return Bodies.find(id).orElseThrow(() -> Rejected.because(SessionRule.THE_BODY_IS_KNOWN, Map.of("body", id)));
    }
}
