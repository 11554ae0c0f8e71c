package org.rapporteur.events.value;

/** The relations of a document to what it is about. */
public enum Manner {
    /** A report on the operation of the mechanism. */
    ON,
    /** A paper containing a list of observations. */
    CONTAINING,
    /** A paper entitled “…”. */
    ENTITLED,
    /** A note transmitting the reports of the working groups whose item it is placed under. */
    TRANSMITTING_WORKING_GROUP_REPORTS
}
