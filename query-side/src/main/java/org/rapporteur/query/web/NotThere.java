package org.rapporteur.query.web;

import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.moment.Moment;

/** There is no such session, or nothing of the kind asked for in it. */
public final class NotThere extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Why why;

    private NotThere(String message, String... slots) {
        super(new Why(message, slots).toString());
        this.why = new Why(message, slots);
    }

    /** There is no such session. */
    public static NotThere session(SessionId session) {
        return new NotThere("problem.no-session", session.value());
    }

    /** There was no such session at that moment, or it has not come so far. */
    public static NotThere at(SessionId session, Moment moment) {
        return moment.equals(Moment.NOW) ? session(session) : new NotThere("problem.no-moment", session.value());
    }

    /** There is no such draft in the session. */
    public static NotThere draft(SessionId session, String symbol) {
        return new NotThere("problem.no-draft", session.value(), symbol);
    }

    /** The session has no such document, or not yet. */
    static NotThere document(SessionId session, String kind) {
        return new NotThere("problem.no-document", session.value(), kind);
    }

    /** Nothing is at that address. */
    static NotThere address() {
        return new NotThere("problem.no-address");
    }

    @Override
    public Why why() {
        return why;
    }
}
