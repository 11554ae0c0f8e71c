package org.rapporteur.command.ledger;

import org.rapporteur.events.value.SessionId;

/** Others acted on the session each time the act was tried. Nothing was recorded; it may be sent again. */
public final class SessionBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SessionBusy(SessionId session, Throwable cause) {
        super("too many act on '%s' at the same time".formatted(session), cause);
    }
}
