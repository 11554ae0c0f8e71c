package org.rapporteur.events.value;

/** The debate of an organ on an item, with its list of speakers: what one closes another may still have. */
public record DebateOn(Organ organ, ItemNumber item) {}
