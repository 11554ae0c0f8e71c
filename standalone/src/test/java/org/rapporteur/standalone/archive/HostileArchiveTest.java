package org.rapporteur.standalone.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;

/** Whatever file is given for an archive: it is found to be none, and is not read further than it can be one. */
class HostileArchiveTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("session.zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../slipped.txt",
                "documents/../../x",
                "/etc/cron.d/x",
                "C:\\x",
                "documents/a/b",
                "documents/",
                ".profile",
                "documents/\u001b[2Jx"
            })
    void names_that_lead_elsewhere(String name) throws IOException {
        SortedMap<String, byte[]> files = AlteredArchiveTest.sealed();
        files.put(name, "x".getBytes(UTF_8));

        assertThat(found(AlteredArchiveTest.withManifestPutRight(files)))
                .containsExactly(finding(name.replace('\u001b', '?'), Flaw.NOT_RECORDED));
    }

    @Test
    void deflated_files_are_not_unpacked() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : AlteredArchiveTest.sealed().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }

        assertThat(found()).containsExactly(finding("acts.jsonl", Flaw.NOT_CANONICAL));
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("documents/bomb.txt"));
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        long before = allocated();

        assertThat(found()).containsExactly(finding("documents/bomb.txt", Flaw.NOT_CANONICAL));

        assertThat(allocated() - before).isLessThan(10L << 20);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void files_that_claim_to_be_longer_than_the_archive() throws IOException {
        byte[] archive = stored(Map.of("facts.jsonl", new byte[1_000]));
        byte[] claimed = archive.clone();
        int directory = text(archive).indexOf("PK\u0001\u0002");
        for (int at : List.of(directory + 20, directory + 24)) {
            claimed[at + 3] = 0x7f;
        }
        Files.write(file, claimed);

        assertThat(found()).hasSize(1);
    }

    @Test
    void more_files_than_an_archive_has() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i <= ArchiveFile.MOST_FILES; i++) {
            files.put("documents/" + i, new byte[0]);
        }

        assertThat(found(files)).containsExactly(finding("session.zip", Flaw.TOO_LARGE));
    }

    @Test
    void a_file_longer_than_there_is_room_for() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(ArchiveFile.LONGEST + 1);
        }

        assertThat(found()).containsExactly(finding("session.zip", Flaw.TOO_LARGE));
    }

    @Test
    void a_name_that_is_there_twice() throws IOException {
        SortedMap<String, byte[]> files = AlteredArchiveTest.sealed();
        files.put("documents/report.xx.md", "Another.\n".getBytes(UTF_8));
        String twice = text(stored(files)).replace("report.xx.md", "report.en.md");
        Files.write(file, twice.getBytes(ISO_8859_1));

        assertThat(found()).containsExactly(finding("documents/report.en.md", Flaw.TWICE));
    }

    @Test
    void what_is_no_zip_file_or_half_of_one_or_has_something_around_it() throws IOException {
        byte[] archive = stored(AlteredArchiveTest.sealed());
        String honest = text(archive);
        Finding unreadable = finding("session.zip", Flaw.UNREADABLE);

        assertThat(found("")).containsExactly(unreadable);
        assertThat(found("hello")).containsExactly(unreadable);
        assertThat(found(honest.substring(0, honest.length() / 2))).containsExactly(unreadable);
        assertThat(found("#!/bin/sh\necho hi\n" + honest)).isNotEmpty();
        assertThat(found(honest + "garbage")).isNotEmpty();
        assertThat(found(honest)).isEmpty();
        assertThat(SessionArchive.check(folder, Optional.empty())).hasSize(1);
    }

    @Test
    void an_archive_of_nothing_or_without_its_parts() throws IOException {
        assertThat(found(new TreeMap<>())).isNotEmpty();
        for (String name : List.of("facts.jsonl", "manifest.json", "keys.json", "checkpoint.txt", "proofs.jsonl")) {
            SortedMap<String, byte[]> files = AlteredArchiveTest.sealed();
            files.remove(name);
            assertThat(found(files)).as("without %s", name).isNotEmpty();
        }
        SortedMap<String, byte[]> swapped = AlteredArchiveTest.sealed();
        swapped.put(
                "facts.jsonl",
                Objects.requireNonNull(AlteredArchiveTest.sealed().get("acts.jsonl")));
        swapped.put(
                "acts.jsonl", Objects.requireNonNull(AlteredArchiveTest.sealed().get("facts.jsonl")));
        assertThat(found(swapped)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
        keys.json     => null
        keys.json     => {}
        keys.json     => []
        keys.json     => 7
        keys.json     => {"first":null}
        keys.json     => {"first":"x"}
        keys.json     => {"first":"a+b+c","introductions":[]}
        keys.json     => {"introductions":[]}
        keys.json     => {"first":"x","introductions":[null]}
        keys.json     => {
        manifest.json => null
        manifest.json => {}
        manifest.json => {"sha256":{"facts.jsonl":null}}
        manifest.json => {"format":"x","sha256":null}
        proofs.jsonl  => null
        proofs.jsonl  => []
        proofs.jsonl  => {"proof":[null]}
        proofs.jsonl  => {"version":1,"index":-1,"proof":[]}
        facts.jsonl   => null
        facts.jsonl   => []
        facts.jsonl   => 7
        facts.jsonl   => {}
        facts.jsonl   => {"version":1e999999999}
        checkpoint.txt => x
        seal.txt      => x
        """)
    void parts_that_say_nonsense(String name, String nonsense) throws IOException {
        SortedMap<String, byte[]> files = AlteredArchiveTest.sealed();
        files.put(name, (nonsense + "\n").getBytes(UTF_8));

        assertThat(found(files)).isNotEmpty();
        assertThat(found(name.equals("manifest.json") ? files : AlteredArchiveTest.withManifestPutRight(files)))
                .isNotEmpty();
    }

    @Test
    void a_fact_of_a_version_without_measure_is_missed_by_its_beginning_only() throws IOException {
        SortedMap<String, byte[]> files = AlteredArchiveTest.sealed();
        String facts = new String(Objects.requireNonNull(files.get("facts.jsonl")), UTF_8);
        files.put(
                "facts.jsonl",
                facts.replace("\"version\":3}", "\"version\":9007199254740991}").getBytes(UTF_8));

        assertThat(found(files)).hasSizeBetween(10_000, 11_000);
    }

    @Test
    void lines_and_depths_without_measure() throws IOException {
        byte[] lines = new byte[2_000_000];
        Arrays.fill(lines, (byte) '\n');
        for (String name : List.of("facts.jsonl", "acts.jsonl", "proofs.jsonl")) {
            SortedMap<String, byte[]> files = AlteredArchiveTest.sealed();
            files.put(name, lines);
            assertThat(found(files)).as(name).hasSizeLessThan(20).isNotEmpty();
            files.put(name, ("[".repeat(1_000_000) + "\n").getBytes(UTF_8));
            assertThat(found(files)).as(name).isNotEmpty();
        }
    }

    private List<Finding> found(SortedMap<String, byte[]> files) throws IOException {
        Files.write(file, stored(files));
        return found();
    }

    private List<Finding> found(String bytes) throws IOException {
        Files.write(file, bytes.getBytes(ISO_8859_1));
        return found();
    }

    private List<Finding> found() throws IOException {
        return SessionArchive.check(file, Optional.of(AlteredArchiveTest.KEY.verifier()));
    }

    private static Finding finding(String part, Flaw flaw) {
        return new Finding(Place.of(Medium.ARCHIVE, part), flaw);
    }

    private static String text(byte[] archive) {
        return new String(archive, ISO_8859_1);
    }

    /** Uncompressed, whatever the names. */
    private static byte[] stored(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ArchiveFile.write(new TreeMap<>(files), bytes);
        return bytes.toByteArray();
    }
}
