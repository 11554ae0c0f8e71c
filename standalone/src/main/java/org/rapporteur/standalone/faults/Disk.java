package org.rapporteur.standalone.faults;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A disk of its own for an installation, in memory, so that it can be full without another one being so. Where this
 * process may not make one it is an ordinary directory, and never full.
 */
final class Disk implements AutoCloseable {
    private static final long WHOLE = 2L << 30;
    private static final int MOST_TRIES = 100;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

    private final Path directory;
    private final boolean own;

    private Disk(Path directory, boolean own) {
        this.directory = directory;
        this.own = own;
    }

    static Disk at(Path directory) throws IOException {
        Files.createDirectories(directory);
        boolean own =
                run("mount", "-t", "tmpfs", "-o", "size=" + WHOLE, "rapporteur-faults", directory.toString()) == 0;
        return new Disk(directory, own);
    }

    Path directory() {
        return directory;
    }

    boolean canBeFull() {
        return own;
    }

    /** Leaves no more room than there is in use. */
    void fill() throws IOException, InterruptedException {
        // What is written between the look and the deed makes the size too small: look again.
        for (int tries = 0; !resize(inUse()); tries++) {
            if (tries == MOST_TRIES) {
                throw new IOException("%s cannot be made full".formatted(directory));
            }
            Thread.sleep(BETWEEN_TRIES);
        }
    }

    private long inUse() throws IOException {
        FileStore store = Files.getFileStore(directory);
        return store.getTotalSpace() - store.getUsableSpace();
    }

    void clear() throws IOException {
        if (!resize(WHOLE)) {
            throw new IOException("%s cannot be given %,d bytes".formatted(directory, WHOLE));
        }
    }

    @Override
    public void close() throws IOException {
        if (own) {
            run("umount", "--lazy", directory.toString());
        }
    }

    private boolean resize(long size) throws IOException {
        return run("mount", "-o", "remount,size=" + size, directory.toString()) == 0;
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.onExit().join().exitValue();
    }
}
