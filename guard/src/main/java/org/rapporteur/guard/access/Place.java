package org.rapporteur.guard.access;

import org.jspecify.annotations.Nullable;

/**
 * What something is asked of: a session, or the whole server.
 *
 * @param session none for the whole server
 * @param body whose session it is; none if nobody knows the session
 */
public record Place(@Nullable String session, @Nullable String body) {
    static final Place SERVER = new Place(null, null);
}
