package org.rapporteur.query.replay;

import java.util.Locale;

/** What facts can be chosen by. */
enum Aspect {
    /** The {@link Kind} it is of. */
    KIND,
    /** Who recorded it. */
    ACTOR,
    /** A document or draft it names, by its symbol. */
    DOCUMENT,
    PARTICIPANT,
    MEETING,
    /** The {@link Milestone} it is. */
    MILESTONE;

    /** Its name in tables and addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
