package org.rapporteur.events.value;

import org.rapporteur.events.bound.Bound;

/** How many votes a participant has, where that is not one. */
public record Weight(
        ParticipantCode party, @Bound(least = 1) int votes) {}
