package org.rapporteur.events;

import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/**
 * A fact as it is written somewhere: its content as the text that stands there, so that it keeps its hash also when our
 * records have long taken another shape.
 *
 * @param body what happened, as JSON
 * @param hash the hash of this fact as it is stated beside it; whether it is true says {@link #isTrue()}
 */
public record StatedFact(FactHeader header, String body, Hash hash) implements Headed {
    /**
     * The fact with the hash it has.
     *
     * @throws IllegalArgumentException if the body is no JSON object
     */
    public static StatedFact sealed(FactHeader header, String body) {
        return new StatedFact(header, body, Hash.of(header.content(body)));
    }

    /** What the first fact of a session names as the hash before it: a session cannot be passed off as another. */
    public static Hash beginning(SessionId session) {
        return Hash.of("rapporteur session " + session);
    }

    /** The wire name of what happened. */
    public String kind() {
        return header.kind();
    }

    /**
     * The text whose SHA-256 is the hash of the fact: all it says, in canonical form.
     *
     * @throws IllegalArgumentException if the body is no JSON object
     */
    public String content() {
        return header.content(body);
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
}
