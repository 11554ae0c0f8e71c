package org.rapporteur.standalone.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

/** The files of a session's archive, and what each of them must be. */
public final class SessionArchive {
    private static final String MANIFEST = "manifest.json";
    private static final String SEAL = "seal.txt";
    private static final String DOCUMENTS = "documents/";
    private static final String FORMAT = "rapporteur-session-archive-1";

    /** More lines than any file has that there is room for, unless they are empty. */
    private static final int MOST_LINES = 1_000_000;

    private final SortedMap<String, byte[]> files;

    SessionArchive(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    private record Manifest(String format, SortedMap<String, String> sha256) {
        Manifest {
            if (sha256 == null) {
                throw new IllegalArgumentException("the manifest names no files");
            }
        }
    }

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
     * @throws IOException if the file is no archive at all
     */
    public static SessionArchive read(Path file) throws IOException {
        try {
            return new SessionArchive(ArchiveFile.read(file));
        } catch (ArchiveFile.Unfit unfit) {
            throw new IOException(unfit.finding().toString(), unfit);
        }
    }

    /** What is wrong with an archive, if anything is. */
    public static List<Finding> check(Path file, Optional<VerifierKey> trusted) throws IOException {
        try {
            SessionArchive archive = new SessionArchive(ArchiveFile.read(file));
            List<Finding> findings = archive.check(trusted);
            return findings.isEmpty() ? ArchiveFile.besides(archive.files, file) : findings;
        } catch (ArchiveFile.Unfit unfit) {
            return List.of(unfit.finding());
        }
    }

    /** What is wrong with its files. */
    public List<Finding> check(Optional<VerifierKey> trusted) {
        List<Finding> seal = checkSeal(trusted);
        // Who has sealed the keys vouches for all of them; without a seal only those count that a trusted one
        // introduced.
        boolean vouched = files.containsKey(SEAL) && seal.isEmpty();
        List<Finding> findings = new ArrayList<>();
        try {
            findings.addAll(record().check(vouched ? Optional.empty() : trusted));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            findings.add(new Finding(
                    Place.of(Medium.ARCHIVE, SessionRecord.PROOFS + ", " + SessionRecord.KEYS), Flaw.UNREADABLE));
        }
        findings.addAll(seal);
        findings.addAll(checkManifest());
        return findings.stream().distinct().toList();
    }

    private List<Finding> checkSeal(Optional<VerifierKey> trusted) {
        if (!files.containsKey(SEAL)) {
            return List.of();
        }
        try {
            return keys().from(trusted)
                    .flatMap(this::seal)
                    .map(signed -> signed.check(hashes()))
                    .orElse(List.of(new Finding(Place.of(Medium.ARCHIVE, SEAL), Flaw.SIGNATURE_INVALID)));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return List.of(new Finding(Place.of(Medium.ARCHIVE, SessionRecord.KEYS), Flaw.UNREADABLE));
        }
    }

    private Optional<Seal> seal(KeyHistory keys) {
        try {
            return keys.seal(text(SEAL));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The note over all files, if the archive was sealed. */
    public Optional<String> seal() {
        return files.containsKey(SEAL) ? Optional.of(text(SEAL)) : Optional.empty();
    }

    private KeyHistory keys() {
        return KeyHistory.parse(text(SessionRecord.KEYS));
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
                        .map(line -> read(line, FactProof.class))
                        .toList(),
                signed ? keys() : null);
    }

    /** Writes the archive; a file of this name is replaced. */
    public void write(Path file) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            ArchiveFile.write(files, to);
        }
    }

    private List<Finding> checkManifest() {
        List<Finding> findings = new ArrayList<>();
        try {
            Manifest manifest = read(text(MANIFEST), Manifest.class);
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
        if (text.chars().filter(character -> character == '\n').count() > MOST_LINES) {
            throw new IllegalArgumentException("'%s' has more than %d lines".formatted(name, MOST_LINES));
        }
        return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    private static <T> T read(String json, Class<T> type) {
        T read = Json.mapper().readValue(json, type);
        if (read == null) {
            throw new IllegalArgumentException("there is nothing in it");
        }
        return read;
    }

    private String text(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException("the archive has no '%s'".formatted(name));
        }
        return new String(content, UTF_8);
    }
}
