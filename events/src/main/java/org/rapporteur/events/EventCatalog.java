package org.rapporteur.events;

import org.rapporteur.events.fact.Event;

/** The kinds of fact by their wire names. */
public final class EventCatalog {
    public static final WireNames<Event> NAMES = WireNames.of(Event.class);

    private EventCatalog() {}
}
