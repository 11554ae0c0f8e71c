package org.rapporteur.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.rapporteur.events.fact.Event;
import tools.jackson.databind.json.JsonMapper;

/** Facts to JSON and back. The kind travels beside the JSON, under its wire name. */
public final class EventCodec {
    private final JsonMapper json = Json.mapper();

    /** The wire name of the kind of a fact. */
    public String kind(Event event) {
        return EventCatalog.NAMES.nameOf(event.getClass());
    }

    /** The fact in canonical form: nobody can change a byte of it without changing its hash, or being seen to. */
    public byte[] write(Event event) {
        return CanonicalJson.of(event).getBytes(UTF_8);
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
