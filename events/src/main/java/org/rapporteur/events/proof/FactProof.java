package org.rapporteur.events.proof;

import java.util.List;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Hash;

/**
 * Proves that a fact of a session is in the record of a checkpoint.
 *
 * @param place its number in the event store
 * @param index which leaf of the tree it is
 * @param proof the hashes beside the leaf's way to the root, from below
 */
public record FactProof(long version, long place, long index, List<Hash> proof) {
    public FactProof {
        proof = Absent.asEmpty(proof);
    }
}
