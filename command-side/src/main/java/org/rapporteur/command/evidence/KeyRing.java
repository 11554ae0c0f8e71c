package org.rapporteur.command.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.Json;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.SigningKey;

/**
 * The keys that sign checkpoints, in a directory that only their owner can read: {@code 1.key}, {@code 2.key} and so
 * on, of which the last one signs, and their public history in {@code keys.json}.
 */
public final class KeyRing {
    private static final String OWNER_ONLY = "rwx------";

    private final Path directory;
    private final String name;

    /** @param name the name of every key, which is the origin of the checkpoints */
    public KeyRing(Path directory, String name) {
        this.directory = directory;
        this.name = name;
    }

    /** The key that signs; made if there is none yet. */
    public synchronized SigningKey current() {
        int last = last();
        return last == 0 ? create() : read(last);
    }

    /** The public keys of all times. */
    public synchronized KeyHistory history() {
        current();
        try {
            return KeyHistory.parse(Files.readString(historyFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes a new key, introduced by the one that signed until now; from now on the new one signs. */
    public synchronized SigningKey rotate() {
        current();
        return create();
    }

    private SigningKey create() {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(OWNER_ONLY));
            SigningKey key = SigningKey.create(name);
            int last = last();
            KeyHistory history = last == 0 ? new KeyHistory(key.verifier().toString(), List.of()) : extended(last, key);
            // The history first: a key that is there but was never introduced could not be trusted.
            replace(historyFile(), Json.mapper().writeValueAsString(history));
            replace(directory.resolve(last + 1 + ".key"), key.secret());
            return key;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private KeyHistory extended(int last, SigningKey next) {
        KeyHistory history = history();
        List<String> introductions = new ArrayList<>(history.introductions());
        introductions.add(KeyHistory.introduce(next.verifier(), read(last)));
        return new KeyHistory(history.first(), introductions);
    }

    private int last() {
        int last = 0;
        while (Files.exists(directory.resolve(last + 1 + ".key"))) {
            last++;
        }
        return last;
    }

    private SigningKey read(int number) {
        try {
            return SigningKey.parse(Files.readString(directory.resolve(number + ".key")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path historyFile() {
        return directory.resolve("keys.json");
    }

    private static void replace(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(unfinished, text);
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
