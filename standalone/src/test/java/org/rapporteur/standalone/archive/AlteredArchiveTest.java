package org.rapporteur.standalone.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.FactProof;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.Leaf;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.MerkleTree;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.SignedNote;
import org.rapporteur.events.proof.SigningKey;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/** Whoever changes an archive is found, and told where, without any other source than the archive. */
class AlteredArchiveTest {
    private static final SessionId SESSION = new SessionId("untoc-cop-12");
    private static final SigningKey KEY = SigningKey.create("test");

    private final List<StatedFact> facts = facts();

    @Test
    void an_archive_as_it_was_written_has_no_flaw(@TempDir Path folder) throws IOException {
        Path file = written(folder, record(facts));

        assertThat(SessionArchive.check(file, Optional.of(KEY.verifier()))).isEmpty();
        assertThat(SessionArchive.read(file).record()).isEqualTo(record(facts));
    }

    @Test
    void each_byte_of_a_fact_and_every_fifth_of_all_others(@TempDir Path folder) throws IOException {
        Path file = written(folder, record(facts));
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = text.indexOf(FactLine.write(facts.get(1)));
        int to = from + FactLine.write(facts.get(1)).length();
        for (int i = 0; i < bytes.length; i += i >= from && i < to ? 1 : 5) {
            byte[] altered = bytes.clone();
            altered[i] ^= 1;
            Files.write(file, altered);

            List<Finding> findings = SessionArchive.check(file, Optional.empty());

            assertThat(findings).as("byte %d", i).isNotEmpty();
            if (i >= from && i < to) {
                assertThat(findings)
                        .as("byte %d", i)
                        .anyMatch(finding -> finding.place().part().equals("facts.jsonl, line 2"));
            }
        }
    }

    @Test
    void a_fact_dropped_swapped_or_inserted() {
        List<StatedFact> dropped = new ArrayList<>(facts);
        dropped.remove(1);
        List<StatedFact> swapped = new ArrayList<>(facts);
        Collections.swap(swapped, 1, 2);
        List<StatedFact> doubled = new ArrayList<>(facts);
        doubled.add(2, facts.get(1));

        assertThat(findings(dropped)).contains(new Finding(Place.of(Medium.ARCHIVE, SESSION, 2), Flaw.MISSING));
        assertThat(findings(swapped)).contains(new Finding(Place.of(Medium.ARCHIVE, SESSION, 2), Flaw.MISSING));
        assertThat(findings(doubled))
                .contains(new Finding(Place.of(Medium.ARCHIVE, SESSION, 2).at("facts.jsonl, line 3"), Flaw.TWICE));
    }

    @Test
    void facts_cut_off_at_the_end_are_missed_because_there_are_proofs_of_them() {
        assertThat(findings(facts.subList(0, 2)))
                .containsExactly(new Finding(Place.of(Medium.ARCHIVE, "facts.jsonl, version 3"), Flaw.MISSING));
    }

    @Test
    void facts_rewritten_with_all_hashes_put_right_have_no_proof() {
        List<StatedFact> forged = new ArrayList<>(facts.subList(0, 2));
        StatedFact last = facts.get(2);
        forged.add(StatedFact.sealed(
                SESSION,
                3,
                last.kind(),
                "{\"meeting\":\"plenary-9\"}",
                last.occurredAt(),
                last.recordedAt(),
                last.by(),
                last.actId(),
                last.previous()));

        assertThat(findings(forged))
                .containsExactly(
                        new Finding(Place.of(Medium.ARCHIVE, SESSION, 3).at("proofs.jsonl"), Flaw.DIFFERS_FROM_TREE));
    }

    @Test
    void an_archive_signed_by_somebody_else_does_not_pass_for_ours() {
        SigningKey forger = SigningKey.create("test");

        assertThat(record(facts).check(Optional.of(forger.verifier())))
                .containsExactly(new Finding(Place.of(Medium.ARCHIVE, "checkpoint.txt"), Flaw.SIGNATURE_INVALID));
    }

    /** What is found when these facts stand in the archive instead of those that were signed. */
    private List<Finding> findings(List<StatedFact> instead) {
        SessionRecord honest = record(facts);
        return new SessionRecord(
                        instead.stream().map(FactLine::write).toList(),
                        honest.acts(),
                        honest.checkpoint(),
                        honest.proofs(),
                        honest.keys())
                .check(Optional.empty());
    }

    private static Path written(Path folder, SessionRecord record) throws IOException {
        Path file = folder.resolve("session.zip");
        SessionArchive.of(record, Map.of("documents/report.en.md", "The report.\n".getBytes(StandardCharsets.UTF_8)))
                .write(file);
        return file;
    }

    private static SessionRecord record(List<StatedFact> facts) {
        List<Hash> leaves = new ArrayList<>();
        for (StatedFact fact : facts) {
            leaves.add(new Leaf(fact.version(), SESSION, fact.version(), fact.hash()).hash());
        }
        MerkleTree tree = new MerkleTree(
                (level, index) -> level == 0 ? leaves.get((int) index) : MerkleTree.node(leaves.get(0), leaves.get(1)),
                leaves.size());
        String checkpoint = SignedNote.sign(new Checkpoint("test", tree.size(), tree.root()).text(), KEY)
                .toString();
        return new SessionRecord(
                facts.stream().map(FactLine::write).toList(),
                List.of("{\"act_id\": \"act-1\"}"),
                checkpoint,
                facts.stream()
                        .map(fact -> new FactProof(
                                fact.version(), fact.version(), fact.version() - 1, tree.inclusion(fact.version() - 1)))
                        .toList(),
                new KeyHistory(KEY.verifier().toString(), List.of()));
    }

    private static List<StatedFact> facts() {
        List<StatedFact> facts = new ArrayList<>();
        Hash previous = StatedFact.beginning(SESSION);
        for (int version = 1; version <= 3; version++) {
            StatedFact fact = StatedFact.sealed(
                    SESSION,
                    version,
                    "session-opened",
                    "{\"meeting\":\"plenary-%d\"}".formatted(version),
                    Instant.parse("2024-10-14T08:00:00Z"),
                    Instant.parse("2024-10-14T08:00:00.5Z"),
                    "secretary",
                    "act-" + version,
                    previous);
            facts.add(fact);
            previous = fact.hash();
        }
        return facts;
    }
}
