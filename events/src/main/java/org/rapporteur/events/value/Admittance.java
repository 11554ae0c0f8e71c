package org.rapporteur.events.value;

/** Who is admitted to a meeting. */
public enum Admittance {
    /** Everybody. */
    PUBLIC,
    /** Those that take part in it, and nobody else. */
    PRIVATE
}
