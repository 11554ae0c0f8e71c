package org.rapporteur.events.body;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.events.bound.Usually;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.SessionKind;

/**
 * What the sessions of a body are known by.
 *
 * @param knownBy a number, by which they are counted, unless the profile says otherwise
 * @param designations what stands for the number in symbols of documents, where those of a kind are called otherwise
 */
public record SessionsOfABody(@Usually("number") KnownBy knownBy, Map<SessionKind, SessionDesignation> designations) {
    static final SessionsOfABody USUAL = new SessionsOfABody(KnownBy.NUMBER, Map.of());

    public SessionsOfABody {
        knownBy = Objects.requireNonNullElse(knownBy, KnownBy.NUMBER);
        designations = Absent.asEmpty(designations);
    }

    /** What the number of a session says. */
    public enum KnownBy {
        /** The first, the second and so on. */
        NUMBER,
        /** In which year it is held; there is one in each. */
        YEAR
    }

    /** Whether the number of a session is the year in which it is held. */
    public boolean areKnownByYear() {
        return knownBy == KnownBy.YEAR;
    }

    /** What symbols of documents call a session. */
    String designation(String number, SessionKind kind) {
        return Optional.ofNullable(designations.get(kind))
                .map(known -> known.of(number))
                .orElse(number);
    }
}
