package org.rapporteur.query.state;

/** A part of a session's state that facts of one family change; all there are make up a {@link SessionView}. */
interface Area {}
