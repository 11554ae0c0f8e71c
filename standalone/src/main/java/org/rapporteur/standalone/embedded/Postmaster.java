package org.rapporteur.standalone.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/** The server that was started. It is no child of ours, so it is looked at from time to time. */
record Postmaster(PostgresPrograms programs) implements Keeper.Running {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    @Override
    public String awaitEnd() throws InterruptedException {
        Optional<ProcessHandle> process = find();
        while (process.isPresent()) {
            Thread.sleep(BETWEEN_LOOKS);
            process = find();
        }
        return "its process is gone";
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        if (find().isPresent()) {
            programs.stop();
        }
    }

    private Optional<ProcessHandle> find() {
        try {
            return OrphanedPostmaster.find(programs.data());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
