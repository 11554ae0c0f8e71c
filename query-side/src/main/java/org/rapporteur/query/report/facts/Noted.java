package org.rapporteur.query.report.facts;

import org.rapporteur.events.fact.Event;

/** A fact with its version in the log. */
public record Noted<E extends Event>(long version, E fact) {}
