package org.rapporteur.events;

import java.time.Instant;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact as it is written somewhere: its content as the text that stands there, so that it keeps its hash also when our
 * records have long taken another shape.
 *
 * @param kind the wire name of what happened
 * @param body what happened, as JSON
 * @param previous the hash of the session's fact before this one
 * @param hash the hash of this fact as it is stated beside it; whether it is true says {@link #isTrue()}
 */
public record StatedFact(
        SessionId session,
        long version,
        String kind,
        String body,
        Instant occurredAt,
        Instant recordedAt,
        String by,
        String actId,
        Hash previous,
        Hash hash) {
    public StatedFact {
        if (version < 1) {
            throw new IllegalArgumentException("a version is 1 or more, not " + version);
        }
    }

    /** The same fact with the hash it has. */
    public static StatedFact sealed(
            SessionId session,
            long version,
            String kind,
            String body,
            Instant occurredAt,
            Instant recordedAt,
            String by,
            String actId,
            Hash previous) {
        String content = content(session, version, kind, body, occurredAt, recordedAt, by, actId, previous);
        return new StatedFact(
                session, version, kind, body, occurredAt, recordedAt, by, actId, previous, Hash.of(content));
    }

    /** What the first fact of a session names as the hash before it: a session cannot be passed off as another. */
    public static Hash beginning(SessionId session) {
        return Hash.of("rapporteur session " + session);
    }

    /**
     * The text whose SHA-256 is the hash of the fact: all it says, in canonical form.
     *
     * @throws IllegalArgumentException if the body is no JSON object
     */
    public String content() {
        return content(session, version, kind, body, occurredAt, recordedAt, by, actId, previous);
    }

    /** Whether the body is written in the canonical form, in which it stands in this content of the fact. */
    public boolean isWrittenAsIn(String content) {
        return content.contains("\"body\":" + body + ",\"by\":");
    }

    /** Whether the fact has the hash it is said to have. A body that is no JSON object has none. */
    public boolean isTrue() {
        try {
            return hash.equals(Hash.of(content()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String content(
            SessionId session,
            long version,
            String kind,
            String body,
            Instant occurredAt,
            Instant recordedAt,
            String by,
            String actId,
            Hash previous) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("actId", actId);
        head.put("by", by);
        head.put("kind", kind);
        head.put("occurredAt", occurredAt.toString());
        head.put("previous", previous.value());
        head.put("recordedAt", recordedAt.toString());
        head.put("session", session.value());
        head.put("version", version);
        return CanonicalJson.of("{\"body\":" + body + "," + head.toString().substring(1));
    }
}
