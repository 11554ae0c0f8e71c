package org.rapporteur.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.events.FactHeader;
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

/** Somebody who has a key, and makes records that are sound in themselves whatever they say. */
record Stranger(SigningKey key, KeyHistory keys) {
    Stranger(SigningKey key) {
        this(key, new KeyHistory(key.verifier().toString(), List.of()));
    }

    /** The facts of a session as those of another, each changed in what it says, with all hashes put right. */
    static List<StatedFact> retold(List<String> facts, SessionId as, UnaryOperator<StatedFact> change) {
        List<StatedFact> retold = new ArrayList<>();
        Hash previous = StatedFact.beginning(as);
        for (String line : facts) {
            StatedFact fact = change.apply(FactLine.read(line));
            FactHeader header = new FactHeader(as, fact.version(), fact.kind(), fact.occasion(), previous);
            retold.add(StatedFact.sealed(header, fact.body()));
            previous = retold.getLast().hash();
        }
        return retold;
    }

    /** The record of a session with these facts and acts, proved and sealed. */
    SealedRecord record(SessionId session, List<StatedFact> facts, List<String> acts) {
        Map<String, Hash> nodes = new HashMap<>();
        Peaks peaks = new Peaks();
        for (StatedFact fact : facts) {
            peaks.add(
                    new Leaf(fact.version(), session, fact.version(), fact.hash()).hash(),
                    (level, index, hash) -> nodes.put(level + "/" + index, hash));
        }
        MerkleTree tree = new MerkleTree(
                (level, index) -> nodes.getOrDefault(level + "/" + index, Hash.of("none")), peaks.size());
        String checkpoint = SignedNote.sign(new Checkpoint("elsewhere", tree.size(), tree.root()).text(), key)
                .toString();
        List<FactProof> proofs = facts.stream()
                .map(fact -> new FactProof(
                        fact.version(), fact.version(), fact.version() - 1, tree.inclusion(fact.version() - 1)))
                .toList();
        SessionRecord record =
                new SessionRecord(facts.stream().map(FactLine::write).toList(), acts, checkpoint, proofs, keys);
        return new SealedRecord(record, seal(session, record));
    }

    /** A seal on the files of a record and a document beside them. */
    String seal(SessionId session, SessionRecord record) {
        Map<String, byte[]> files = new HashMap<>(record.files());
        files.put("documents/report.en.md", "The report.".getBytes(UTF_8));
        return SignedNote.sign(new Seal("elsewhere", session, Seal.hashes(files)).text(), key)
                .toString();
    }
}
