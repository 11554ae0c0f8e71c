package org.rapporteur.events.value;

/** The kinds of documents. */
public enum DocumentKind {
    REPORT_OF_THE_SECRETARIAT,
    NOTE_BY_THE_SECRETARIAT,
    CONFERENCE_ROOM_PAPER,
    LIST_OF_PARTICIPANTS,
    DRAFT_REPORT
}
