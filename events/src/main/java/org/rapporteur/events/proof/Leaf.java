package org.rapporteur.events.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/**
 * A fact as a leaf of the tree over all sessions.
 *
 * @param place its number in the event store, over all sessions
 * @param fact its hash
 */
public record Leaf(long place, SessionId session, long version, Hash fact) {
    /** The hash of the leaf: over {@code {"fact":…,"place":…,"session":…,"version":…}} in canonical form. */
    public Hash hash() {
        return MerkleTree.leaf(CanonicalJson.of(this).getBytes(UTF_8));
    }
}
