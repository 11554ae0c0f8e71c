package org.rapporteur.query.web;

import java.util.Map;
import org.rapporteur.events.value.SessionId;

/** The facts asked for have not all arrived. */
final class StillArriving extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Why why;

    StillArriving(SessionId session) {
        super("facts of session '%s' are still arriving".formatted(session));
        this.why = new Why("problem.arriving", Map.of("session", session.value()));
    }

    @Override
    public Why why() {
        return why;
    }
}
