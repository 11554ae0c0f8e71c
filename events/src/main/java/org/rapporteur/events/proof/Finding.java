package org.rapporteur.events.proof;

/** Something that is not as it was recorded. */
public record Finding(Place place, Flaw flaw) {
    @Override
    public String toString() {
        return place + ": " + flaw;
    }
}
