package org.rapporteur.standalone.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.FactProof;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.Leaf;
import org.rapporteur.events.proof.MerkleTree;
import org.rapporteur.events.proof.Peaks;
import org.rapporteur.events.proof.Seal;
import org.rapporteur.events.proof.SealedRecord;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.SignedNote;
import org.rapporteur.events.proof.SigningKey;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/** Another installation: what it signs is sound in itself, whatever it says. */
public record Neighbour(SigningKey key) {
    private static final String NAME = "elsewhere";

    /** The record of a session that has these facts, from its first one on, with their proofs. */
    public SessionRecord record(SessionId session, List<StatedFact> facts, List<String> acts) {
        Map<String, Hash> nodes = new HashMap<>();
        Peaks peaks = new Peaks();
        for (StatedFact fact : facts) {
            peaks.add(
                    new Leaf(fact.version(), session, fact.version(), fact.hash()).hash(),
                    (level, index, hash) -> nodes.put(level + "/" + index, hash));
        }
        MerkleTree tree = new MerkleTree(
                (level, index) -> nodes.getOrDefault(level + "/" + index, Hash.of("none")), peaks.size());
        return new SessionRecord(
                facts.stream().map(FactLine::write).toList(),
                acts,
                signed(new Checkpoint(NAME, tree.size(), tree.root()).text()),
                facts.stream()
                        .map(fact -> new FactProof(
                                fact.version(), fact.version(), fact.version() - 1, tree.inclusion(fact.version() - 1)))
                        .toList(),
                new KeyHistory(key.verifier().toString(), List.of()));
    }

    /** The same under a seal over its files and a document beside them. */
    public SealedRecord sealed(SessionId session, SessionRecord record) {
        Map<String, byte[]> files = new HashMap<>(record.files());
        files.put("documents/report.en.md", "The report.".getBytes(UTF_8));
        return new SealedRecord(record, signed(new Seal(NAME, session, Seal.hashes(files)).text()));
    }

    private String signed(String text) {
        return SignedNote.sign(text, key).toString();
    }
}
