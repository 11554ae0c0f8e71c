package org.rapporteur.command.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Checkpoints one under the other in a file that only grows. */
record CheckpointFile(Path file) implements Witness {
    @Override
    public void keep(String origin, String note) {
        try {
            Files.writeString(
                    file, note + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
