package org.rapporteur.query.web;

import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.history.Moment;

/** There is no such session, or nothing of the kind asked for in it. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotThere(String message) {
        super(message);
    }

    /** There is no such session. */
    public static NotThere session(SessionId session) {
        return new NotThere("no session '%s' is known here".formatted(session));
    }

    /** There was no such session at the moment, or it has not come so far. */
    public static NotThere at(SessionId session, Moment moment) {
        return moment.equals(Moment.NOW)
                ? session(session)
                : new NotThere("nothing is known of session '%s' at that moment".formatted(session));
    }

    /** There is no such draft in the session. */
    public static NotThere draft(SessionId session, String symbol) {
        return new NotThere("session '%s' has no draft '%s'".formatted(session, symbol));
    }

    /** The session has no such document, or not yet. */
    static NotThere document(SessionId session, String kind) {
        return new NotThere("session '%s' has no %s, or not yet".formatted(session, kind));
    }
}
