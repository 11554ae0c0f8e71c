package org.rapporteur.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.rapporteur.standalone.embedded.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that holds nothing but room. Acts are refused long before the disk is full, but others write to it, too: when
 * nearly nothing is left the file goes, so that PostgreSQL and Kafka can bring to an end what they began, and it comes
 * back when there is room again.
 */
final class Reserve implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reserve.class);
    private static final int MEGABYTE = 1 << 20;
    private static final long SIZE = 50L * MEGABYTE;
    private static final long NEARLY_NOTHING = SIZE / 2;
    private static final long ROOM_AGAIN = 4 * SIZE;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Path directory;
    private final Path file;
    private final Thread thread;

    private Reserve(Path directory) {
        this.directory = directory;
        this.file = directory.resolve("reserve");
        this.thread = Thread.ofPlatform().name("reserve").daemon().unstarted(this::watch);
    }

    /**
     * Keeps one in a directory.
     *
     * @param needed how many bytes it takes to start there
     * @throws CannotStart if there is less room than that, even without a reserve
     */
    static Reserve in(Path directory, long needed) throws IOException {
        Reserve reserve = new Reserve(directory);
        if (reserve.free() < NEARLY_NOTHING) {
            reserve.release();
        }
        if (reserve.free() < needed) {
            throw new CannotStart(
                    "%s has only %d MB left, and it takes %d MB to start; free some room there, or give another directory with --data"
                            .formatted(directory, reserve.free() / MEGABYTE, needed / MEGABYTE));
        }
        reserve.thread.start();
        return reserve;
    }

    /** How many bytes it takes to start where data are already. */
    static long toGoOn() {
        return NEARLY_NOTHING;
    }

    /** How many bytes it takes to start where nothing is yet. */
    static long toBegin() {
        return ROOM_AGAIN;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private long free() {
        return directory.toFile().getUsableSpace();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (free() < NEARLY_NOTHING && Files.exists(file)) {
                LOG.warn(
                        "The disk is full; the reserve of {} MB is given up until there is room again",
                        SIZE / MEGABYTE);
                release();
            } else if (free() > ROOM_AGAIN && !Files.exists(file)) {
                fill();
            }
        } catch (IOException | UncheckedIOException failure) {
            LOG.warn("The reserve cannot be kept: {}", failure.toString());
        }
    }

    private void release() throws IOException {
        Files.deleteIfExists(file);
    }

    /** By chance, because some file systems make no room for what can be compressed. */
    private void fill() throws IOException {
        Path unfinished = file.resolveSibling("reserve.part");
        byte[] block = new byte[MEGABYTE];
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            for (long written = 0; written < SIZE; written += block.length) {
                ThreadLocalRandom.current().nextBytes(block);
                out.write(block);
            }
        } catch (IOException full) {
            Files.deleteIfExists(unfinished);
            throw full;
        }
        Files.move(unfinished, file);
    }
}
