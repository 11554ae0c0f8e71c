package org.rapporteur.events.value;

/** What a meeting does beside its business, other than being silent and hearing messages and guests. */
public enum CeremonyKind {
    /** It pays tribute to somebody. */
    TRIBUTE,
    /** A video is shown. */
    VIDEO
}
