package org.rapporteur.events.value;

/** How the body adopted a text. */
public enum AdoptionMethod {
    CONSENSUS
}
