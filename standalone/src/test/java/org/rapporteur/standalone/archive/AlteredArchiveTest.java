package org.rapporteur.standalone.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.proof.Seal;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.SignedNote;
import org.rapporteur.events.proof.SigningKey;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/** Whoever changes an archive is found, and told where, without any other source than the archive. */
class AlteredArchiveTest {
    private static final SessionId SESSION = new SessionId("untoc-cop-12");
    static final SigningKey KEY = SigningKey.create("test");
    private static final String MANIFEST = "manifest.json";
    private static final String SEAL = "seal.txt";

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

    @ParameterizedTest
    @MethodSource("fileNames")
    void every_third_byte_of_each_file_also_when_the_manifest_is_put_right(String name) {
        SortedMap<String, byte[]> files = sealed();
        byte[] content = Objects.requireNonNull(files.get(name));
        for (int i = 0; i < content.length; i += 3) {
            byte[] altered = content.clone();
            altered[i] ^= 1;
            files.put(name, altered);
            assertThat(findings(files)).as("%s, byte %d", name, i).anyMatch(finding -> isAt(name, finding));

            if (!name.equals(MANIFEST)) {
                assertThat(findings(withManifestPutRight(files)))
                        .as("%s, byte %d, with the manifest put right", name, i)
                        .anyMatch(finding -> isAt(name, finding));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sealedFileNames")
    void a_file_left_out_or_cut_short_also_when_the_manifest_is_put_right(String name) {
        SortedMap<String, byte[]> without = sealed();
        byte[] content = Objects.requireNonNull(without.remove(name));
        SortedMap<String, byte[]> shortened = sealed();
        shortened.put(name, Arrays.copyOf(content, content.length / 2));

        assertThat(findings(name.equals(MANIFEST) ? without : withManifestPutRight(without)))
                .anyMatch(finding -> isAt(name, finding));
        assertThat(findings(name.equals(MANIFEST) ? shortened : withManifestPutRight(shortened)))
                .anyMatch(finding -> isAt(name, finding));
    }

    @Test
    void a_file_smuggled_in() {
        SortedMap<String, byte[]> files = sealed();
        files.put("documents/note.en.md", "Another.\n".getBytes(StandardCharsets.UTF_8));

        assertThat(findings(withManifestPutRight(files)))
                .contains(new Finding(Place.of(Medium.ARCHIVE, "documents/note.en.md"), Flaw.SIGNATURE_INVALID));
    }

    @Test
    void everything_sealed_anew_by_somebody_else() {
        SortedMap<String, byte[]> files = sealed();
        files.put(SessionRecord.ACTS, "{}\n".getBytes(StandardCharsets.UTF_8));
        SortedMap<String, byte[]> forged = withManifestPutRight(files);
        forged.remove(SEAL);
        seal(forged, SigningKey.create("test"));

        assertThat(findings(forged))
                .containsExactly(new Finding(Place.of(Medium.ARCHIVE, SEAL), Flaw.SIGNATURE_INVALID));
    }

    @Test
    void an_archive_that_was_never_sealed_is_readable_and_says_what_could_not_be_checked() {
        SessionArchive old = SessionArchive.of(record(facts), Map.of());

        assertThat(old.check(Optional.of(KEY.verifier()))).isEmpty();
        assertThat(old.signed()).contains("facts are signed").contains("could not be checked");
        assertThat(new SessionArchive(sealed()).signed()).isEqualTo("every file is signed");
    }

    @Test
    void an_archive_of_a_side_that_does_not_sign_says_so() {
        SessionRecord honest = record(facts);
        SessionArchive unsigned =
                SessionArchive.of(new SessionRecord(honest.facts(), honest.acts(), null, List.of(), null), Map.of());

        assertThat(unsigned.check(Optional.empty())).isEmpty();
        assertThat(unsigned.signed()).isEqualTo("nothing is signed");
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
        forged.add(StatedFact.sealed(last.header(), "{\"meeting\":\"plenary-9\"}"));

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

    @Test
    void an_archive_whose_signer_introduces_the_trusted_key_as_his_next_does_not_pass_for_ours() {
        SigningKey forger = SigningKey.create("test");
        KeyHistory borrowed =
                new KeyHistory(forger.verifier().toString(), List.of(KeyHistory.introduce(KEY.verifier(), forger)));
        SessionRecord honest = record(facts);
        Checkpoint checkpoint = new KeyHistory(KEY.verifier().toString(), List.of())
                .checkpoint(Objects.requireNonNull(honest.checkpoint()))
                .orElseThrow();
        SessionRecord forged = new SessionRecord(
                honest.facts(),
                honest.acts(),
                SignedNote.sign(checkpoint.text(), forger).toString(),
                honest.proofs(),
                borrowed);
        SortedMap<String, byte[]> files = withManifestPutRight(forged.files());
        seal(files, forger);

        assertThat(forged.check(Optional.of(KEY.verifier())))
                .containsExactly(new Finding(Place.of(Medium.ARCHIVE, "checkpoint.txt"), Flaw.SIGNATURE_INVALID));
        assertThat(new SessionArchive(files).check(Optional.of(KEY.verifier())))
                .contains(new Finding(Place.of(Medium.ARCHIVE, SEAL), Flaw.SIGNATURE_INVALID));
    }

    @Test
    void whoever_trusts_the_key_that_sealed_an_archive_trusts_a_checkpoint_by_the_key_before() {
        SigningKey next = SigningKey.create("test");
        SessionRecord honest = record(facts);
        KeyHistory rotated =
                new KeyHistory(KEY.verifier().toString(), List.of(KeyHistory.introduce(next.verifier(), KEY)));
        SortedMap<String, byte[]> files = withManifestPutRight(
                new SessionRecord(honest.facts(), honest.acts(), honest.checkpoint(), honest.proofs(), rotated)
                        .files());
        seal(files, next);

        assertThat(new SessionArchive(files).check(Optional.of(next.verifier())))
                .isEmpty();
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

    private static List<Finding> findings(SortedMap<String, byte[]> files) {
        return new SessionArchive(files).check(Optional.empty());
    }

    private static boolean isAt(String file, Finding finding) {
        return finding.place().part().equals(file);
    }

    static List<String> fileNames() {
        return List.copyOf(sealed().keySet());
    }

    /** Without its seal an archive is one of those that were never sealed, and says so. */
    static List<String> sealedFileNames() {
        return fileNames().stream().filter(name -> !name.equals(SEAL)).toList();
    }

    /** The files of an archive with a document, all of them signed. */
    static SortedMap<String, byte[]> sealed() {
        SortedMap<String, byte[]> files = record(facts()).files();
        files.put("documents/report.en.md", "The report.\n".getBytes(StandardCharsets.UTF_8));
        SortedMap<String, byte[]> all = withManifestPutRight(files);
        seal(all, KEY);
        return all;
    }

    private static void seal(SortedMap<String, byte[]> files, SigningKey key) {
        Seal seal = new Seal("test", SESSION, Seal.hashes(files));
        files.put(SEAL, SignedNote.sign(seal.text(), key).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** As whoever alters another file would leave it. */
    static SortedMap<String, byte[]> withManifestPutRight(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        SortedMap<String, Hash> hashes = Seal.hashes(files);
        hashes.remove(MANIFEST);
        hashes.remove(SEAL);
        String manifest = CanonicalJson.of(Map.of("format", "rapporteur-session-archive-1", "sha256", hashes));
        all.put(MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        return all;
    }

    private static Path written(Path folder, SessionRecord record) throws IOException {
        Path file = folder.resolve("session.zip");
        SessionArchive.of(record, Map.of("report.en.md", "The report.\n".getBytes(StandardCharsets.UTF_8)))
                .write(file);
        return file;
    }

    private static SessionRecord record(List<StatedFact> facts) {
        return new Neighbour(KEY).record(SESSION, facts, List.of("{\"act_id\": \"act-1\"}"));
    }

    private static List<StatedFact> facts() {
        List<StatedFact> facts = new ArrayList<>();
        Hash previous = StatedFact.beginning(SESSION);
        for (int version = 1; version <= 3; version++) {
            Occasion occasion = new Occasion(
                    Instant.parse("2024-10-14T08:00:00Z"),
                    Instant.parse("2024-10-14T08:00:00.5Z"),
                    "secretary",
                    "act-" + version);
            StatedFact fact = StatedFact.sealed(
                    new FactHeader(SESSION, version, "session-opened", occasion, previous),
                    "{\"meeting\":\"plenary-%d\"}".formatted(version));
            facts.add(fact);
            previous = fact.hash();
        }
        return facts;
    }
}
