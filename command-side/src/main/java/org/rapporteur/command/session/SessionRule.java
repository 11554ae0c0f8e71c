package org.rapporteur.command.session;

import org.rapporteur.command.kernel.Rule;

/** What must hold for acts on the session as a whole. */
public enum SessionRule implements Rule {
    THE_SESSION_IS_SCHEDULED_FIRST,
    THE_BODY_IS_KNOWN
}
