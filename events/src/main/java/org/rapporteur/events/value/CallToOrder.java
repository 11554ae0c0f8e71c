package org.rapporteur.events.value;

/** Why a speaker is called to order. */
public enum CallToOrder {
    /** Having spoken longer than allowed. */
    TIME,
    /** Speaking of something else than what is under discussion. */
    RELEVANCE,
    /** Speaking in terms that are out of place. */
    LANGUAGE
}
