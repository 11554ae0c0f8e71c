package org.rapporteur.events.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Hash;

/**
 * All that is recorded of a session, as it is given away.
 *
 * @param facts a line each, see {@link FactLine}
 * @param acts the acts as they were asked for and answered, so that the session can go on elsewhere; not part of the
 *     evidence
 * @param checkpoint the signed checkpoint that the proofs lead to, if the record is signed at all
 * @param proofs of each fact, by version
 * @param keys those that signed the record
 */
public record SessionRecord(
        List<String> facts,
        List<String> acts,
        @Nullable String checkpoint,
        List<FactProof> proofs,
        @Nullable KeyHistory keys) {
    public static final String FACTS = "facts.jsonl";
    public static final String ACTS = "acts.jsonl";
    public static final String PROOFS = "proofs.jsonl";
    public static final String CHECKPOINT = "checkpoint.txt";
    public static final String KEYS = "keys.json";

    public SessionRecord {
        facts = Absent.asEmpty(facts);
        acts = Absent.asEmpty(acts);
        proofs = Absent.asEmpty(proofs);
    }

    /** The record as files by name, as they stand in an archive. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(FACTS, lines(facts));
        files.put(ACTS, lines(acts));
        files.put(PROOFS, lines(proofs.stream().map(CanonicalJson::of).toList()));
        if (checkpoint != null && keys != null) {
            files.put(CHECKPOINT, checkpoint.getBytes(UTF_8));
            files.put(KEYS, CanonicalJson.of(keys).getBytes(UTF_8));
        }
        return files;
    }

    /** The hashes of these files, worked out without making them. */
    public SortedMap<String, Hash> hashes() {
        SortedMap<String, Hash> hashes = new TreeMap<>();
        hashes.put(FACTS, HashOfLines.of(facts.stream()));
        hashes.put(ACTS, HashOfLines.of(acts.stream()));
        hashes.put(PROOFS, HashOfLines.of(proofs.stream().map(CanonicalJson::of)));
        if (checkpoint != null && keys != null) {
            hashes.put(CHECKPOINT, Hash.of(checkpoint));
            hashes.put(KEYS, Hash.of(CanonicalJson.of(keys)));
        }
        return hashes;
    }

    private static byte[] lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(joining()).getBytes(UTF_8);
    }

    /**
     * What is wrong with it; a key that is trusted for another reason may be given, which must then be one of its keys.
     */
    public List<Finding> check(Optional<VerifierKey> trusted) {
        List<Finding> findings = new ArrayList<>();
        List<StatedFact> read = new ArrayList<>();
        Chain chain = new Chain();
        for (int i = 0; i < facts.size(); i++) {
            String line = FACTS + ", line " + (i + 1);
            try {
                StatedFact fact = FactLine.read(facts.get(i));
                chain.add(fact, Place.of(Medium.ARCHIVE, fact).at(line));
                read.add(fact);
            } catch (IllegalArgumentException unreadable) {
                findings.add(new Finding(Place.of(Medium.ARCHIVE, line), Flaw.UNREADABLE));
            }
        }
        findings.addAll(chain.findings());
        if (checkpoint != null && keys != null) {
            findings.addAll(checkSigned(read, checkpoint, keys, trusted));
        } else if (trusted.isPresent()) {
            findings.add(new Finding(Place.of(Medium.ARCHIVE, CHECKPOINT), Flaw.MISSING));
        }
        if (read.stream().map(StatedFact::session).distinct().count() > 1) {
            findings.add(new Finding(Place.of(Medium.ARCHIVE, FACTS), Flaw.CHAIN_BROKEN));
        }
        return findings;
    }

    private List<Finding> checkSigned(
            List<StatedFact> read, String note, KeyHistory history, Optional<VerifierKey> trusted) {
        Place place = Place.of(Medium.ARCHIVE, CHECKPOINT);
        try {
            Optional<Checkpoint> signed = history.from(trusted).flatMap(keys -> keys.checkpoint(note));
            return signed.map(checkpoint -> checkProofs(read, checkpoint))
                    .orElseGet(() -> List.of(new Finding(place, Flaw.SIGNATURE_INVALID)));
        } catch (IllegalArgumentException unreadable) {
            return List.of(new Finding(place, Flaw.SIGNATURE_INVALID));
        }
    }

    private List<Finding> checkProofs(List<StatedFact> read, Checkpoint signed) {
        List<Finding> findings = new ArrayList<>();
        Map<Long, FactProof> byVersion = new HashMap<>();
        proofs.forEach(proof -> byVersion.put(proof.version(), proof));
        for (StatedFact fact : read) {
            Place place = Place.of(Medium.ARCHIVE, fact).at(PROOFS);
            FactProof proof = byVersion.remove(fact.version());
            if (proof == null) {
                findings.add(new Finding(place, Flaw.MISSING));
            } else if (!isProved(fact, proof, signed)) {
                findings.add(new Finding(place, Flaw.DIFFERS_FROM_TREE));
            }
        }
        byVersion.values().stream()
                .sorted((one, other) -> Long.compare(one.version(), other.version()))
                .forEach(proof -> findings.add(
                        new Finding(Place.of(Medium.ARCHIVE, FACTS + ", version " + proof.version()), Flaw.MISSING)));
        return findings;
    }

    private static boolean isProved(StatedFact fact, FactProof proof, Checkpoint signed) {
        Leaf leaf = new Leaf(proof.place(), fact.session(), fact.version(), fact.hash());
        return MerkleTree.includes(signed.root(), signed.size(), proof.index(), leaf.hash(), proof.proof());
    }
}
