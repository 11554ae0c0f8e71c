package org.rapporteur.events.value;

/**
 * Why a session is held. Those of a kind are counted apart, but for resumed ones, which bear the number of the regular.
 */
public enum SessionKind {
    REGULAR,
    SPECIAL,
    EMERGENCY_SPECIAL,
    ORGANIZATIONAL,
    /** What was left of a regular session, held as a session by itself. */
    RESUMED;

    /** The kind with which those of this kind are counted. */
    public SessionKind countedWith() {
        return this == RESUMED ? REGULAR : this;
    }
}
