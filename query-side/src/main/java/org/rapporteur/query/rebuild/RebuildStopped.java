package org.rapporteur.query.rebuild;

/** The views could not be made anew; the live ones are as they were. The message says why, and what can be done. */
public final class RebuildStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RebuildStopped(String why) {
        super(why);
    }

    RebuildStopped(String why, Throwable cause) {
        super(why, cause);
    }
}
