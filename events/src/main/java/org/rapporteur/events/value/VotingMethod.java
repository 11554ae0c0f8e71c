package org.rapporteur.events.value;

/** The ways in which votes are cast. */
public enum VotingMethod {
    SHOW_OF_HANDS,
    /** With the cards or plates that bear the names of countries. */
    SHOW_OF_CARDS,
    STANDING,
    /** Called one after another, beginning with a party drawn by lot. */
    ROLL_CALL,
    /** Each vote is on record, mostly by machine. */
    RECORDED,
    /** By machine, without a record of who cast which vote. */
    ELECTRONIC,
    SECRET_BALLOT,
    CORRESPONDENCE
}
