package org.rapporteur.events.body;

import tools.jackson.core.JsonPointer;

/** What in a profile does not fit with the rest of it, or with what there is. */
record Incoherence(JsonPointer place, String why) {
    static Incoherence at(String place, String why) {
        return new Incoherence(JsonPointer.compile(place), why);
    }
}
