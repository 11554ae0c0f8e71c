package org.rapporteur.events.value;

/** What the secretariat gives in answer to a delegation or to the body. */
public enum SecretariatAnswer {
    INFORMATION,
    CLARIFICATION,
    LEGAL_OPINION,
    /** How the secretariat understands what the body decides. */
    UNDERSTANDING
}
