package org.rapporteur.events.proof;

import java.time.DateTimeException;
import java.time.Instant;
import org.rapporteur.events.Author;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Json;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.SignedIn;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A fact as a line of JSON, in canonical form: its content and its hash. */
public final class FactLine {
    private FactLine() {}

    /** The line of a fact: canonical JSON of its hash and its content, without the end of the line. */
    public static String write(StatedFact fact) {
        return CanonicalJson.of(
                "{\"hash\":\"" + fact.hash() + "\"," + fact.content().substring(1));
    }

    /**
     * The fact of a line.
     *
     * @throws IllegalArgumentException if it is none, or written in another way than {@link #write}
     */
    public static StatedFact read(String line) {
        try {
            JsonNode node = Json.mapper().readTree(line);
            FactHeader header = new FactHeader(
                    new SessionId(node.required("session").asString()),
                    node.required("version").asLong(),
                    node.required("kind").asString(),
                    new Occasion(
                            Instant.parse(node.required("occurredAt").asString()),
                            Instant.parse(node.required("recordedAt").asString()),
                            author(node),
                            node.required("actId").asString()),
                    new Hash(node.required("previous").asString()));
            StatedFact fact = new StatedFact(
                    header,
                    CanonicalJson.of(node.required("body").toString()),
                    new Hash(node.required("hash").asString()));
            if (!write(fact).equals(line)) {
                throw new IllegalArgumentException("the line is not written in canonical form");
            }
            return fact;
        } catch (JacksonException | DateTimeException malformed) {
            throw new IllegalArgumentException("the line is no fact: " + malformed.getMessage(), malformed);
        }
    }

    private static Author author(JsonNode node) {
        return new Author(
                node.required("by").asString(),
                node.has("signedIn") ? Json.mapper().treeToValue(node.get("signedIn"), SignedIn.class) : null);
    }
}
