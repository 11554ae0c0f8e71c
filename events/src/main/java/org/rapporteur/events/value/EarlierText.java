package org.rapporteur.events.value;

/** A resolution or decision of an earlier session, with what it was about. */
public record EarlierText(DraftKind kind, TextNumber number, Wording about) {}
