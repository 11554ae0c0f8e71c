package org.rapporteur.standalone.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The passwords of the embedded parts, each made when it is first asked for and kept in a file that only its owner can
 * read. They are handed over in memory and by file, never as an argument: everybody can list the arguments.
 */
public record Secrets(Path directory) {
    private static final int BYTES = 32;

    /** Returns the password of this name. */
    public synchronized String of(String name) throws IOException {
        return Files.readString(file(name)).strip();
    }

    /** Whether the password of this name was made before. */
    boolean has(String name) {
        return Files.exists(directory.resolve(name));
    }

    /** Returns the file that holds nothing but the password of this name. */
    synchronized Path file(String name) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            make(file);
        }
        return file;
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
