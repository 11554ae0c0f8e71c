package org.rapporteur.standalone;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, to be stopped in the reverse order, once, also when starting is not finished yet. */
final class CloseStack implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    /** Takes charge of a thing; what comes after the end is stopped at once. */
    synchronized <T extends AutoCloseable> T add(T thing) throws Exception {
        if (closed) {
            thing.close();
            throw new IllegalStateException("stopped while starting");
        }
        started.push(thing);
        return thing;
    }

    /** Stops everything; one thing that does not stop cleanly keeps no other from being stopped. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        IOException failures = new IOException("not everything stopped cleanly");
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                failures.addSuppressed(e);
            }
        }
        if (failures.getSuppressed().length > 0) {
            throw failures;
        }
    }

    /** Stops everything as the process ends, when nobody is left to catch a failure. */
    void closeAtExit() {
        try {
            close();
        } catch (IOException e) {
            e.printStackTrace(System.err);
        }
    }
}
