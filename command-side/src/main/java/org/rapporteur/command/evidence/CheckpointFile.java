package org.rapporteur.command.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Checkpoints one under the other in a file that only grows. */
record CheckpointFile(Path file) implements Witness {
    private static final String SIGNATURE = "\u2014 ";

    @Override
    public void keep(String origin, String note) {
        try {
            Files.writeString(
                    file, note + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void recall(Consumer<Kept> reader) {
        if (!Files.exists(file)) {
            return;
        }
        // What is no UTF-8 is to be found different, not to end the reading.
        try (Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
            long first = 1;
            for (String kept = next(text); !kept.isEmpty(); kept = next(text)) {
                reader.accept(new Kept("%s, line %d".formatted(name(), first), withoutTheLineBetween(kept)));
                first += kept.chars().filter(character -> character == '\n').count();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    /** The next checkpoint: everything up to the empty line after a signature. */
    private static String next(Reader text) throws IOException {
        StringBuilder next = new StringBuilder();
        boolean signed = false;
        int line = 0;
        for (int character = text.read(); character >= 0; character = text.read()) {
            next.append((char) character);
            if (character == '\n') {
                if (signed && next.length() == line + 1) {
                    return next.toString();
                }
                signed = next.indexOf(SIGNATURE, line) == line;
                line = next.length();
            }
        }
        return next.toString();
    }

    private static String withoutTheLineBetween(String kept) {
        return kept.endsWith("\n\n") ? kept.substring(0, kept.length() - 1) : "";
    }
}
