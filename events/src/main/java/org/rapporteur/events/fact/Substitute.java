package org.rapporteur.events.fact;

import java.nio.charset.StandardCharsets;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.Absent;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact stated within another: a correction states the facts that hold instead.
 *
 * @param kind the wire name
 */
public record Substitute(String kind, ObjectNode body) {
    private static final EventCodec CODEC = new EventCodec();

    public Substitute {
        body = Absent.asEmpty(body);
    }

    public static Substitute of(Event event) {
        return new Substitute(CODEC.kind(event), (ObjectNode) Json.mapper().readTree(CODEC.write(event)));
    }

    /**
     * The fact itself.
     *
     * @throws IllegalArgumentException if the kind is not in the catalogue
     */
    public Event event() {
        return CODEC.read(kind, body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
