package org.rapporteur.standalone.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.Json;
import org.rapporteur.events.proof.FactProof;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.proof.Seal;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.VerifierKey;
import org.rapporteur.events.value.Hash;
import tools.jackson.core.JacksonException;

/**
 * The files of a session's archive. They lie in the zip file uncompressed, in the order of their names and without
 * times, so that the same files always make the same archive, byte for byte.
 */
public final class SessionArchive {
    private static final String MANIFEST = "manifest.json";
    private static final String SEAL = "seal.txt";
    private static final String DOCUMENTS = "documents/";
    private static final String FORMAT = "rapporteur-session-archive-1";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SortedMap<String, byte[]> files;

    SessionArchive(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    private record Manifest(String format, SortedMap<String, String> sha256) {}

    /**
     * The archive of a record.
     *
     * @param documents further files by name, such as {@code report.en.md}
     */
    public static SessionArchive of(SessionRecord record, Map<String, byte[]> documents) {
        SortedMap<String, byte[]> files = record.files();
        documents.forEach((name, content) -> files.put(DOCUMENTS + name, content));
        files.put(MANIFEST, manifest(files));
        return new SessionArchive(files);
    }

    /** The same archive under a signature over all its files. */
    public SessionArchive sealed(String note) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(SEAL, note.getBytes(UTF_8));
        return new SessionArchive(all);
    }

    /** What is to be signed: the hash of each file, but of the signature itself. */
    public SortedMap<String, Hash> hashes() {
        SortedMap<String, Hash> hashes = Seal.hashes(files);
        hashes.remove(SEAL);
        return hashes;
    }

    /** How many documents are in it. */
    public long documents() {
        return files.keySet().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .count();
    }

    /** How far signatures reach, in words: whatever no signature covers can be changed together with the manifest. */
    public String signed() {
        if (!files.containsKey(SessionRecord.CHECKPOINT)) {
            return "nothing is signed";
        }
        return files.containsKey(SEAL)
                ? "every file is signed"
                : "facts are signed; acts and documents are not, and could not be checked";
    }

    /**
     * Reads an archive; what is in it was not looked at yet.
     *
     * @throws IOException if the file is no zip file at all
     */
    public static SessionArchive read(Path file) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return new SessionArchive(files);
    }

    /** What is wrong with an archive, if anything is. */
    public static List<Finding> check(Path file, Optional<VerifierKey> trusted) throws IOException {
        try {
            SessionArchive archive = read(file);
            List<Finding> findings = new ArrayList<>(archive.check(trusted));
            if (findings.isEmpty() && !Arrays.equals(archive.bytes(), Files.readAllBytes(file))) {
                findings.add(new Finding(Place.of(Medium.ARCHIVE, "between the files"), Flaw.PART_ALTERED));
            }
            return findings;
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            return List.of(
                    new Finding(Place.of(Medium.ARCHIVE, file.getFileName().toString()), Flaw.UNREADABLE));
        }
    }

    /** What is wrong with its files. */
    public List<Finding> check(Optional<VerifierKey> trusted) {
        List<Finding> findings = new ArrayList<>();
        try {
            findings.addAll(record().check(trusted));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            findings.add(new Finding(
                    Place.of(Medium.ARCHIVE, SessionRecord.PROOFS + ", " + SessionRecord.KEYS), Flaw.UNREADABLE));
        }
        findings.addAll(checkSeal(trusted));
        findings.addAll(checkManifest());
        return findings.stream().distinct().toList();
    }

    private List<Finding> checkSeal(Optional<VerifierKey> trusted) {
        if (!files.containsKey(SEAL)) {
            return List.of();
        }
        KeyHistory keys;
        boolean isTrusted;
        try {
            keys = Json.mapper().readValue(text(SessionRecord.KEYS), KeyHistory.class);
            isTrusted = keys.isTrusted(trusted);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return List.of(new Finding(Place.of(Medium.ARCHIVE, SessionRecord.KEYS), Flaw.UNREADABLE));
        }
        Optional<Seal> seal = isTrusted ? seal(keys) : Optional.empty();
        return seal.map(signed -> signed.check(hashes()))
                .orElse(List.of(new Finding(Place.of(Medium.ARCHIVE, SEAL), Flaw.SIGNATURE_INVALID)));
    }

    private Optional<Seal> seal(KeyHistory keys) {
        try {
            return keys.seal(text(SEAL));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * What is recorded of the session.
     *
     * @throws IllegalArgumentException if a file of it is missing
     */
    public SessionRecord record() {
        boolean signed = files.containsKey(SessionRecord.CHECKPOINT) && files.containsKey(SessionRecord.KEYS);
        return new SessionRecord(
                lines(SessionRecord.FACTS),
                lines(SessionRecord.ACTS),
                signed ? text(SessionRecord.CHECKPOINT) : null,
                lines(SessionRecord.PROOFS).stream()
                        .map(line -> Json.mapper().readValue(line, FactProof.class))
                        .toList(),
                signed ? Json.mapper().readValue(text(SessionRecord.KEYS), KeyHistory.class) : null);
    }

    /** Writes the archive; a file of this name is replaced. */
    public void write(Path file) throws IOException {
        Files.write(file, bytes());
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                entry.setTimeLocal(NO_TIME);
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private List<Finding> checkManifest() {
        List<Finding> findings = new ArrayList<>();
        try {
            Manifest manifest = Json.mapper().readValue(text(MANIFEST), Manifest.class);
            SortedMap<String, String> names = new TreeMap<>(manifest.sha256);
            files.keySet().stream().filter(SessionArchive::isListed).forEach(name -> names.putIfAbsent(name, ""));
            names.forEach((name, hash) -> {
                Place place = Place.of(Medium.ARCHIVE, name);
                byte[] content = files.get(name);
                if (content == null) {
                    findings.add(new Finding(place, Flaw.MISSING));
                } else if (!Hash.of(content).value().equals(hash)) {
                    findings.add(new Finding(place, Flaw.CONTENT_DIFFERS_FROM_HASH));
                }
            });
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return List.of(new Finding(Place.of(Medium.ARCHIVE, MANIFEST), Flaw.UNREADABLE));
        }
        if (findings.isEmpty() && !Arrays.equals(manifest(files), files.get(MANIFEST))) {
            findings.add(new Finding(Place.of(Medium.ARCHIVE, MANIFEST), Flaw.PART_ALTERED));
        }
        return findings;
    }

    private static byte[] manifest(Map<String, byte[]> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> {
            if (isListed(name)) {
                hashes.put(name, Hash.of(content).value());
            }
        });
        return CanonicalJson.of(new Manifest(FORMAT, hashes)).getBytes(UTF_8);
    }

    /** The manifest was there before archives were sealed, and names what it named then. */
    private static boolean isListed(String name) {
        return !name.equals(MANIFEST) && !name.equals(SEAL);
    }

    private List<String> lines(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return List.of();
        }
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the last line of '%s' does not end".formatted(name));
        }
        return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    private String text(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException("the archive has no '%s'".formatted(name));
        }
        return new String(content, UTF_8);
    }
}
