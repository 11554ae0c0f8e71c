package org.rapporteur.events.value;

/** The ways in which a body adopts a text. */
public enum AdoptionMethod {
    CONSENSUS
}
