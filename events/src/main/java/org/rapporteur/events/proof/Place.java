package org.rapporteur.events.proof;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.SessionId;

/**
 * The place where something was found.
 *
 * @param session whose fact it is, if that can be told
 * @param version which fact of the session, or 0 if that cannot be told
 * @param part a column, a header, a line of a file; empty if it is the fact as a whole
 */
public record Place(Medium medium, @Nullable SessionId session, long version, String part) {

    /** A fact, or one that should be there. */
    public static Place of(Medium medium, SessionId session, long version) {
        return new Place(medium, session, version, "");
    }

    public static Place of(Medium medium, StatedFact fact) {
        return of(medium, fact.session(), fact.version());
    }

    /** A place that belongs to no fact. */
    public static Place of(Medium medium, String part) {
        return new Place(medium, null, 0, part);
    }

    /** A part of what is here. */
    public Place at(String part) {
        return new Place(medium, session, version, part);
    }

    @Override
    public String toString() {
        String fact = session == null ? "" : session + "/" + version;
        return "%s %s %s".formatted(medium, fact, part).strip();
    }
}
