package org.rapporteur.events.proof;

import java.time.Instant;

/** A finding, and when it was made first. */
public record Found(Instant at, Finding finding) {}
