package org.rapporteur.events;

import org.rapporteur.events.fact.Event;
import tools.jackson.databind.json.JsonMapper;

/** Facts to JSON and back. The kind travels beside the JSON, under its wire name. */
public final class EventCodec {
    private final JsonMapper json = Json.mapper();

    public String kind(Event event) {
        return EventCatalog.NAMES.nameOf(event.getClass());
    }

    public byte[] write(Event event) {
        return json.writeValueAsBytes(event);
    }

    /**
     * The fact of this kind.
     *
     * @throws IllegalArgumentException if the kind is not in the catalogue
     */
    public Event read(String kind, byte[] body) {
        Class<? extends Event> type = EventCatalog.NAMES
                .find(kind)
                .orElseThrow(() -> new IllegalArgumentException("no fact is called '%s'".formatted(kind)));
        return json.readValue(body, type);
    }
}
