package org.rapporteur.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Json;

/**
 * Where a runtime can be reached, by other processes of this machine too.
 *
 * @param commandSide where acts are taken
 * @param querySide where pages and reports are given
 * @param querySettings what the query side was told, as arguments, for a program that works beside it
 */
public record Addresses(URI commandSide, URI querySide, List<String> querySettings) {
    private static final String FILE = "addresses.json";

    public Addresses {
        querySettings = List.copyOf(querySettings);
    }

    /** Those of the runtime that is open on a directory of data, if one is. */
    public static Optional<Addresses> of(Path data) throws IOException {
        Path file = data.resolve(FILE);
        // Who was killed left the file behind, but not the lock.
        return DataDirectory.isInUse(data) && Files.exists(file)
                ? Optional.of(Json.mapper().readValue(Files.readAllBytes(file), Addresses.class))
                : Optional.empty();
    }

    /** Makes them known as long as what is returned is not closed. */
    AutoCloseable madeKnown(Path data) throws IOException {
        Path file = data.resolve(FILE);
        Files.deleteIfExists(file);
        // The settings hold the passwords of the embedded parts.
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, Json.mapper().writeValueAsBytes(this));
        return () -> Files.deleteIfExists(file);
    }
}
