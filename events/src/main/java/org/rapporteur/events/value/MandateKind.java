package org.rapporteur.events.value;

/** The things an earlier text did to a working group. */
public enum MandateKind {
    ESTABLISHED,
    /** Made it a constant element of the body, reporting to it. */
    MADE_STANDING,
    ENCOURAGED_ANNUAL_MEETINGS
}
