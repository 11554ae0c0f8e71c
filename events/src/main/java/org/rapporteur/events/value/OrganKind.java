package org.rapporteur.events.value;

/** What kind of organ a session establishes for itself. */
public enum OrganKind {
    COMMITTEE,
    CREDENTIALS_COMMITTEE,
    WORKING_GROUP,
    DRAFTING_GROUP,
    CONTACT_GROUP,
    FRIENDS_OF_THE_CHAIR,
    AD_HOC
}
