package org.rapporteur.events.value;

/** An item that keeps its number and gets another title. */
public record RenamedItem(ItemNumber item, Wording title) {}
