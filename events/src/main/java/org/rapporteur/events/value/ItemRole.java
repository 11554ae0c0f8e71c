package org.rapporteur.events.value;

/** The roles of agenda items; they decide where the report speaks of it and in which formulas. */
public enum ItemRole {
    /** The item that holds the opening, the elections, the agenda, attendance and credentials. */
    ORGANIZATIONAL_MATTERS,
    OPENING,
    ELECTION_OF_OFFICERS,
    AGENDA_AND_ORGANIZATION,
    ATTENDANCE,
    CREDENTIALS,
    GENERAL_DEBATE,
    SUBSTANTIVE,
    NEXT_SESSION_AGENDA,
    OTHER_MATTERS,
    ADOPTION_OF_REPORT
}
