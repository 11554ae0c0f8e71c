package org.rapporteur.guard.access;

import org.springframework.security.access.AccessDeniedException;

/** None of the roles that somebody has may do what was asked for. */
public final class NotAllowed extends AccessDeniedException {
    private static final long serialVersionUID = 1L;

    NotAllowed(Deed deed) {
        super("no role of whoever asks may " + deed);
    }
}
