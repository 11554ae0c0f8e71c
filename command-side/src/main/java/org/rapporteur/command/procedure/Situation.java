package org.rapporteur.command.procedure;

import org.rapporteur.command.act.Command;
import org.rapporteur.command.state.SessionState;
import org.rapporteur.events.body.BodyProfile;

/** Finds the profile of the body an act is about: the one named when a session is scheduled, else the session's own. */
final class Situation {
    private Situation() {}

    static BodyProfile bodyOf(Command command, SessionState state) {
        throw new UnsupportedOperationException(command + " in " + state);
    }
}
