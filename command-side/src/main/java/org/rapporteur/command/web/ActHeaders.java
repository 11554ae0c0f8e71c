package org.rapporteur.command.web;

/** The headers that tell of an act what its fields do not. */
final class ActHeaders {
    static final String ACT_ID = "Act-Id";
    static final String ACTING_FOR = "Acting-For";
    static final String OCCURRED_AT = "Occurred-At";

    private ActHeaders() {}
}
