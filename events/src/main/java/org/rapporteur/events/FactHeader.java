package org.rapporteur.events;

import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is stated of a fact beside what it says, whatever its kind.
 *
 * @param version its place in the session
 * @param kind the wire name of what happened
 * @param occasion of the act it is part of
 * @param previous the hash of the session's fact before this one
 */
public record FactHeader(SessionId session, long version, String kind, Occasion occasion, Hash previous) {
    public FactHeader {
        if (version < 1) {
            throw new IllegalArgumentException("a version is 1 or more, not " + version);
        }
    }

    /**
     * The text whose SHA-256 is the hash of the fact with this body: all it says, in canonical form.
     *
     * @throws IllegalArgumentException if the body is no JSON object
     */
    String content(String body) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("actId", occasion.actId());
        head.put("by", occasion.by());
        head.put("kind", kind);
        head.put("occurredAt", occasion.occurredAt().toString());
        head.put("previous", previous.value());
        head.put("recordedAt", occasion.recordedAt().toString());
        head.put("session", session.value());
        if (occasion.author().signedIn() != null) {
            head.set("signedIn", Json.mapper().valueToTree(occasion.author().signedIn()));
        }
        head.put("version", version);
        return CanonicalJson.of("{\"body\":" + body + "," + head.toString().substring(1));
    }
}
