package org.rapporteur.events.value;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes what the {@code @JsonValue} of a wording is. Left to itself, Jackson 3.1 looks for the serializer of that map
 * anew at every single wording, which took a fifth of the time of an act.
 */
final class WordingSerializer extends StdSerializer<Wording> {
    WordingSerializer() {
        super(Wording.class);
    }

    @Override
    public void serialize(Wording wording, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        wording.in().forEach((language, words) -> json.writeStringProperty(language.tag(), words));
        json.writeEndObject();
    }
}
