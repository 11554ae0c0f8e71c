package org.rapporteur.query.web;

import java.util.Map;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.moment.Moment;

/** There is no such session, or nothing of the kind asked for in it. */
public final class NotThere extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Why why;

    private NotThere(String message, Map<String, String> slots) {
        super(new Why(message, slots).toString());
        this.why = new Why(message, slots);
    }

    /** There is no such session. */
    public static NotThere session(SessionId session) {
        return new NotThere("problem.no-session", Map.of("session", session.value()));
    }

    /** There was no such session at that moment, or it has not come so far. */
    public static NotThere at(SessionId session, Moment moment) {
        return moment.equals(Moment.NOW)
                ? session(session)
                : new NotThere("problem.no-moment", Map.of("session", session.value()));
    }

    /** There is no such draft in the session. */
    public static NotThere draft(SessionId session, String symbol) {
        return new NotThere("problem.no-draft", Map.of("session", session.value(), "draft", symbol));
    }

    /** The session has no such document, or not yet. */
    static NotThere document(SessionId session, String kind) {
        return new NotThere("problem.no-document", Map.of("session", session.value(), "document", kind));
    }

    /** Nothing is at that address. */
    static NotThere address() {
        return new NotThere("problem.no-address", Map.of());
    }

    @Override
    public Why why() {
        return why;
    }
}
