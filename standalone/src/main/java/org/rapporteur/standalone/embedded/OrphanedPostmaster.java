package org.rapporteur.standalone.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The PostgreSQL server that goes on when the process that started it is killed. Its {@code postmaster.pid} tells which
 * process that is; a second server on the same data would refuse to start.
 */
final class OrphanedPostmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private OrphanedPostmaster() {}

    /** Stops, in order and with nothing lost, the server that still runs on this data directory, if there is one. */
    static void stop(Path data) throws IOException, InterruptedException {
        Optional<ProcessHandle> orphan = find(data);
        if (orphan.isEmpty()) {
            return;
        }
        ProcessHandle postmaster = orphan.get();
        // SIGINT is PostgreSQL's "fast" shutdown: sessions are ended, everything is written. ProcessHandle has no way
        // to send it.
        new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                .start()
                .waitFor();
        try {
            postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException(
                    "PostgreSQL (process %d) still runs on %s and did not stop within %d seconds; stop it and start again"
                            .formatted(postmaster.pid(), data, PATIENCE.toSeconds()),
                    e);
        }
    }

    /** Returns the process named by the data directory's pid file, if it is alive and is that directory's server. */
    static Optional<ProcessHandle> find(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = firstLine(pidFile);
        return pid.isEmpty() ? Optional.empty() : running(Long.parseLong(pid));
    }

    private static Optional<ProcessHandle> running(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                // After a restart of the machine the number may belong to anybody.
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    /** Nothing while the server is just writing it, or has just removed it. */
    private static String firstLine(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (NoSuchFileException removed) {
            return "";
        }
    }
}
