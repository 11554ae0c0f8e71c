package org.rapporteur.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.standalone.embedded.CannotStart;
import org.rapporteur.standalone.embedded.EmbeddedPostgresServer;
import org.rapporteur.standalone.embedded.Secrets;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.util.FileSystemUtils;

/** The directory that holds the data of PostgreSQL and Kafka, locked while this process uses it. */
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "in-use.lock";
    private static final String POSTGRES = "postgresql";
    private static final String TEMPORARY = "rapporteur-";

    private final Path directory;
    private final boolean kept;
    private final FileChannel lock;

    private DataDirectory(Path directory, boolean kept, FileChannel lock) {
        this.directory = directory;
        this.kept = kept;
        this.lock = lock;
    }

    /**
     * Takes a directory whose data stay, made if it is not there, for its owner alone.
     *
     * @throws CannotStart if another process uses it, or it cannot be written
     */
    static DataDirectory kept(Path directory) throws IOException {
        try {
            Path home = Files.createDirectories(directory).toRealPath();
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            FileChannel lock = lock(home);
            if (lock == null) {
                throw new CannotStart("%s is in use by another rapporteur; stop that one first".formatted(directory));
            }
            return new DataDirectory(home, true, lock);
        } catch (FileSystemException unwritable) {
            throw new CannotStart(
                    "%s cannot be written (%s); give another directory with --data, or make this one yours"
                            .formatted(directory, reason(unwritable)));
        }
    }

    private static String reason(FileSystemException unwritable) {
        return Objects.requireNonNullElse(
                unwritable.getReason(), unwritable.getClass().getSimpleName());
    }

    /** Whether a directory of data is taken by somebody, here or in another process. */
    static boolean isInUse(Path directory) throws IOException {
        if (!Files.exists(directory.resolve(LOCK))) {
            return false;
        }
        try (FileChannel lock = lock(directory)) {
            return lock == null;
        }
    }

    /** Takes a directory of its own among the temporary files, gone when closed. */
    static DataDirectory temporary() throws IOException, InterruptedException {
        return temporary(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Takes a directory of its own in another, gone when closed.
     *
     * @param parent also cleared of what was left by processes that were killed
     */
    static DataDirectory temporary(Path parent) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(parent, TEMPORARY).toRealPath();
        clearLeftovers(home);
        FileChannel lock = lock(home);
        if (lock == null) {
            throw new IllegalStateException("somebody locked the new directory " + home);
        }
        return new DataDirectory(home, false, lock);
    }

    private static void clearLeftovers(Path home) throws IOException, InterruptedException {
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(home.resolveSibling(""), TEMPORARY + "*")) {
            for (Path sibling : siblings) {
                if (Files.getOwner(sibling).equals(Files.getOwner(home)) && isSettled(sibling)) {
                    clearUnlessInUse(sibling);
                }
            }
        }
    }

    /** Returns whether a directory was locked a while ago; one that is just being taken may not be locked yet. */
    private static boolean isSettled(Path directory) throws IOException {
        Path lock = directory.resolve(LOCK);
        Instant recently = Instant.now().minus(Duration.ofMinutes(1));
        return Files.exists(lock) && Files.getLastModifiedTime(lock).toInstant().isBefore(recently);
    }

    private static void clearUnlessInUse(Path directory) throws IOException, InterruptedException {
        try (FileChannel lock = lock(directory)) {
            if (lock != null) {
                EmbeddedPostgresServer.stopOrphan(directory.resolve(POSTGRES));
                FileSystemUtils.deleteRecursively(directory);
            }
        }
    }

    /**
     * Keeps some room free in it.
     *
     * @throws CannotStart if there is too little to start
     */
    Reserve reserve() throws IOException {
        return Reserve.in(
                directory, Files.exists(postgres().resolve("PG_VERSION")) ? Reserve.toGoOn() : Reserve.toBegin());
    }

    Path directory() {
        return directory;
    }

    Path postgres() {
        return directory.resolve(POSTGRES);
    }

    Path postgresLog() {
        return directory.resolve("postgresql.log");
    }

    /**
     * Directs this process's log, {@code logback.xml} says how, into the directory. To be called before anything is
     * logged.
     */
    void takeLogs() {
        // Each side would set up logging for the whole process, both at the same moment; here logback.xml does, once.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("rapporteur.log", directory.resolve("rapporteur.log").toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        // Now, by one thread: several starting at once would each find logging half set up.
        LoggerFactory.getILoggerFactory();
    }

    /** The passwords of the embedded parts. */
    Secrets secrets() {
        return new Secrets(directory.resolve("secrets"));
    }

    /** The keys that sign the record, and the checkpoints they signed. */
    Path record() {
        return directory.resolve("record");
    }

    Path kafka() {
        return directory.resolve("kafka");
    }

    @Override
    public void close() throws IOException {
        if (!kept) {
            FileSystemUtils.deleteRecursively(directory);
        }
        lock.close();
    }

    /**
     * Returns the open lock file, or null if another process holds it. The system frees it when a process ends, however
     * it ends.
     */
    private static @Nullable FileChannel lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // Falls through: in use is in use.
        }
        channel.close();
        return null;
    }
}
