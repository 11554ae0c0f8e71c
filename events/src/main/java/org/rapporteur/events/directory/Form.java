package org.rapporteur.events.directory;

/** The shape of a name that a place in a document asks for. */
public enum Form {
    /** As in an alphabetical list: "Iran (Islamic Republic of)". */
    LIST,
    /** As in a sentence, with its article: "the Islamic Republic of Iran". */
    TEXT,
    /** As in a sentence on first use: "the United Kingdom of Great Britain and Northern Ireland". */
    FULL
}
