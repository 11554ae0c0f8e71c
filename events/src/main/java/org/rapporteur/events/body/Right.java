package org.rapporteur.events.body;

/** What a category of participants may do in the sessions of a body. */
public enum Right {
    /** To take part in decisions: vote, object, make motions, raise points of order, stand for office. */
    VOTE,
    /** To propose drafts and amendments. */
    SPONSOR,
    SPEAK,
    REPLY,
    /** To be counted where it is asked how many are present. */
    QUORUM
}
