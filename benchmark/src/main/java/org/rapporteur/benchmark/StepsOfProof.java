package org.rapporteur.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Chain;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.Leaf;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Peaks;
import org.rapporteur.events.proof.SignedNote;
import org.rapporteur.events.proof.SigningKey;
import org.rapporteur.events.value.Hash;

/**
 * What is worked out to prove a fact, step by step in one thread and in memory, in microseconds.
 *
 * @param facts a session from its first fact on
 * @param rounds how often each step is done to all of them
 */
record StepsOfProof(List<Recorded> facts, long rounds) {
    /** A signature is dear, and done once for many facts. */
    private static final int ROUNDS_OF_SIGNATURES = 5;

    /** The canonical form of what happened, which is what is stored and published. */
    double canonicalBody() throws Exception {
        return each(fact -> CanonicalJson.of(fact.stated().body()));
    }

    /** The canonical form of all a fact says, with the hash of the one before it, and its hash. */
    double hash() throws Exception {
        return each(fact -> Hash.of(fact.stated().content()));
    }

    /** The hash alone. */
    double digest() throws Exception {
        List<byte[]> contents = facts.stream()
                .map(fact -> fact.stated().content().getBytes(UTF_8))
                .toList();
        return all(() -> contents.forEach(Hash::of));
    }

    /** All that is said of a session's facts without anything beside them: canonical, true to the hash, in a chain. */
    double chain() throws Exception {
        List<StatedFact> stated = facts.stream().map(Recorded::stated).toList();
        return all(() -> Chain.check(Medium.EVENT_STORE, stated));
    }

    /** A leaf of the tree, and the nodes above it that become complete. */
    double tree() throws Exception {
        Peaks peaks = new Peaks();
        return each(fact ->
                peaks.add(new Leaf(peaks.size(), fact.session(), fact.version(), fact.hash()).hash(), (_, _, _) -> {}));
    }

    /** A checkpoint signed: for all facts that have come since the last one together. */
    double signing() throws Exception {
        SigningKey key = SigningKey.create("benchmark");
        return all(() -> facts.forEach(fact -> sign(fact, key)), ROUNDS_OF_SIGNATURES);
    }

    /** The signature of a checkpoint checked. */
    double checkingTheSignature() throws Exception {
        SigningKey key = SigningKey.create("benchmark");
        SignedNote note = sign(facts.getFirst(), key);
        return all(() -> facts.forEach(_ -> note.signer(List.of(key.verifier()))), ROUNDS_OF_SIGNATURES);
    }

    private static SignedNote sign(Recorded fact, SigningKey key) {
        return SignedNote.sign(new Checkpoint("benchmark", fact.version(), fact.hash()).text(), key);
    }

    private double each(Consumer<Recorded> step) throws Exception {
        return all(() -> facts.forEach(step));
    }

    private double all(Runnable step) throws Exception {
        return all(step, rounds);
    }

    private double all(Runnable step, long times) throws Exception {
        return PerFact.worked(() -> {
            for (long time = 0; time < times; time++) {
                step.run();
            }
            return times * facts.size();
        });
    }
}
