package org.rapporteur.guard.access;

import java.util.Optional;

/** Whose session a session is, as the side knows it that is asked. */
@FunctionalInterface
public interface SessionBodies {
    /** The id of the body's profile; none if no such session is known. */
    Optional<String> bodyOf(String session);
}
