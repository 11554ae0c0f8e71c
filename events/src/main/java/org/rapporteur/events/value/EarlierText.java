package org.rapporteur.events.value;

/** A resolution or decision of an earlier session, with what it was about. */
public record EarlierText(DraftKind kind, ResolutionNumber number, Wording about) {}
