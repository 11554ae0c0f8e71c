package org.rapporteur.standalone.faults;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import org.rapporteur.standalone.embedded.EmbeddedPostgresServer;

/** The PostgreSQL server on a data directory, as the processes it is. */
record PostgresProcesses(Path data) {

    ProcessHandle process() throws IOException {
        return EmbeddedPostgresServer.running(data).orElseThrow(() -> new IOException("no PostgreSQL runs on " + data));
    }

    /** Ends the first process with nothing closed or said; its children notice and end by themselves. */
    void kill() throws IOException {
        ProcessHandle process = process();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends the youngest of its processes, who serves a client; the server ends all of them, recovers, and goes on. */
    void killOneChild() throws IOException {
        process()
                .children()
                .max(Comparator.comparingLong(ProcessHandle::pid))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Stops one that outlived whoever started it, if there is one. */
    static void stopLeft(Path data) throws IOException {
        try {
            EmbeddedPostgresServer.stopOrphan(data);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while stopping PostgreSQL");
        }
    }
}
