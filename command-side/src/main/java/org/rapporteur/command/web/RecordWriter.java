package org.rapporteur.command.web;

import java.io.OutputStream;
import org.rapporteur.command.evidence.SessionOnRecord;
import org.rapporteur.events.Json;
import tools.jackson.core.JsonGenerator;

/** Writes a session's record as one JSON object while it is being read. */
final class RecordWriter {
    private RecordWriter() {}

    static void write(SessionOnRecord session, OutputStream to) {
        try (JsonGenerator json = Json.mapper().createGenerator(to)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("facts");
            session.facts(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("acts");
            session.acts(json::writeString);
            json.writeEndArray();
            session.checkpoint().ifPresent(note -> json.writeStringProperty("checkpoint", note));
            json.writeArrayPropertyStart("proofs");
            session.proofs(json::writePOJO);
            json.writeEndArray();
            session.keys().ifPresent(keys -> json.writePOJOProperty("keys", keys));
            json.writeEndObject();
        }
    }
}
