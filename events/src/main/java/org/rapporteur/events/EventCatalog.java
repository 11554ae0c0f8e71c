package org.rapporteur.events;

import org.rapporteur.events.fact.Event;

/** Every kind of fact by its wire name. */
public final class EventCatalog {
    public static final WireNames<Event> NAMES = WireNames.of(Event.class);

    private EventCatalog() {}
}
