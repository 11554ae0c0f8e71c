package org.rapporteur.events.value;

/** What a limit on the time of speakers is for. */
public enum LimitScope {
    STATEMENTS,
    GROUP_STATEMENTS,
    REPLIES,
    EXPLANATIONS,
    MOTIONS,
    POINTS_OF_ORDER
}
