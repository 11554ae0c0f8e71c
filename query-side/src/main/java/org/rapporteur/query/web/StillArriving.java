package org.rapporteur.query.web;

import org.rapporteur.events.value.SessionId;

/** The facts asked for have not all arrived. */
final class StillArriving extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StillArriving(SessionId session) {
        super("facts of session '%s' are still arriving; ask again in a moment".formatted(session));
    }
}
