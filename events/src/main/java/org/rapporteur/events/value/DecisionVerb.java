package org.rapporteur.events.value;

/** What a body does by a decision without a draft, where that is more than to decide. */
public enum DecisionVerb {
    TAKE_NOTE,
    EXPRESS_APPRECIATION,
    WELCOME,
    ENDORSE,
    AGREE,
    REQUEST_SECRETARIAT
}
