package org.rapporteur.command.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.VerifierKey;

/**
 * The public keys by which other records are sealed and whose archives are taken in, as the operator has said: a line
 * each in a file that is read anew each time, or in a setting.
 */
public final class AcceptedKeys {
    private final Optional<Path> file;
    private final List<VerifierKey> told;

    private AcceptedKeys(Optional<Path> file, List<VerifierKey> told) {
        this.file = file;
        this.told = List.copyOf(told);
    }

    /** The keys in the file of a record. */
    public static AcceptedKeys in(Path record) {
        return of(Optional.of(record), List.of());
    }

    /**
     * The keys in the file of a record, if there is a directory for it, and those of a setting.
     *
     * @throws IllegalArgumentException if one of the setting is no key
     */
    static AcceptedKeys of(Optional<Path> record, List<String> told) {
        return new AcceptedKeys(
                record.map(directory -> directory.resolve("accepted-keys.txt")),
                told.stream().map(VerifierKey::parse).toList());
    }

    /**
     * All of them.
     *
     * @throws IllegalArgumentException if the file has a line that is no key
     */
    public List<VerifierKey> all() {
        List<VerifierKey> all = new ArrayList<>(told);
        file.ifPresent(lines -> all.addAll(read(lines)));
        return all;
    }

    /** Whether what is signed by a key of this history is accepted: the key itself is, or one that leads to it. */
    public boolean include(VerifierKey signer, KeyHistory history) {
        return all().stream()
                .flatMap(key -> history.from(key).stream())
                .anyMatch(trusted -> trusted.keys().contains(signer));
    }

    /** Accepts a key from now on; says whether it was not accepted before. */
    public boolean accept(VerifierKey key) {
        boolean isNew = !all().contains(key);
        if (isNew) {
            List<String> lines = new ArrayList<>(file.map(AcceptedKeys::lines).orElse(List.of()));
            lines.add(key.toString());
            write(lines);
        }
        return isNew;
    }

    /** Accepts a key no longer; says whether it was accepted before. What was taken in by it stays. */
    public boolean withdraw(VerifierKey key) {
        List<String> lines = file.map(AcceptedKeys::lines).orElse(List.of());
        List<String> others =
                lines.stream().filter(line -> !line.equals(key.toString())).toList();
        if (others.size() < lines.size()) {
            write(others);
        }
        return others.size() < lines.size();
    }

    private static List<VerifierKey> read(Path file) {
        return lines(file).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(VerifierKey::parse)
                .toList();
    }

    private static List<String> lines(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream().map(String::strip).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(List<String> keys) {
        try {
            Path lines = file.orElseThrow();
            Files.createDirectories(lines.toAbsolutePath().getParent());
            Path unfinished = lines.resolveSibling(lines.getFileName() + ".part");
            Files.write(unfinished, keys);
            // Whoever could write here could have anything taken into the record.
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
            Files.move(unfinished, lines, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
