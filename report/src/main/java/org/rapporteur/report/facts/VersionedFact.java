package org.rapporteur.report.facts;

import java.time.Instant;
import org.rapporteur.events.fact.Event;

/** A fact with its version in the log and when it happened. */
public record VersionedFact<E extends Event>(long version, Instant occurredAt, E fact) {}
