package org.rapporteur.procedure;

import java.util.Map;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.session.ProfileAtHand;
import org.rapporteur.procedure.session.SessionRule;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.SessionState;

/**
 * Finds the profile an act is decided under: the one that the session goes by, or that of the body for which a session
 * is scheduled.
 */
final class Situation {
    private Situation() {}

    static BodyProfile bodyOf(Command command, SessionState state, Occasion occasion, ActHistory history) {
        if (command instanceof ScheduleSession schedule) {
            String id = schedule.body();
            return state.progress()
                    .recordedProfile()
                    .filter(recorded -> recorded.id().equals(id))
                    .or(() -> ProfileAtHand.of(id, occasion, history))
                    .orElseThrow(() -> unknown(id));
        }
        Rejected.unless(state.progress().asScheduled().isPresent(), SessionRule.THE_SESSION_IS_SCHEDULED_FIRST);
        return state.progress().profile().orElseThrow(() -> unknown(state));
    }

    private static Rejected unknown(SessionState state) {
        return unknown(state.progress().asScheduled().orElseThrow().body());
    }

    private static Rejected unknown(String id) {
        return Rejected.because(SessionRule.THE_BODY_IS_KNOWN, Map.of("body", id));
    }
}
