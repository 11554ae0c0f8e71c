package org.rapporteur.events.value;

/** The ways in which those present are counted. */
public enum CountingMethod {
    ROLL_CALL,
    HEAD_COUNT,
    ELECTRONIC
}
