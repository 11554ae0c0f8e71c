package org.rapporteur.events.proof;

import java.time.Duration;

/**
 * The pace at which everything is looked at again: looking again and again at a small record costs nothing, but a large
 * one must not keep a processor busy for ever.
 *
 * @param least how long to rest at least between two looks
 */
public record Pace(Duration least) {
    private static final int REST_PER_WORK = 20;
    private static final int LATE = 3;

    /** How long to rest after a look that took so long: no more than a twentieth of the time is spent on looking. */
    public Duration after(Duration look) {
        Duration rest = look.multipliedBy(REST_PER_WORK);
        return rest.compareTo(least) > 0 ? rest : least;
    }

    /** Whether the next look should long have been over, so long after the end of one that took that long. */
    public boolean isLate(Duration since, Duration look) {
        return since.compareTo(after(look).plus(look).multipliedBy(LATE)) > 0;
    }
}
