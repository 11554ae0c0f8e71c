package org.rapporteur.standalone.faults;

import java.io.IOException;
import java.time.Duration;

/**
 * A way to lose a part.
 *
 * @param name as it stands in the table, such as {@code broker killed}
 * @param atMost how long it lasts before it is put right, if it is put right from outside
 */
record Fault(String name, Duration atMost, Action strike, Action putRight) {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    /** What is done to an installation. */
    interface Action {
        void take() throws Exception;
    }

    /** Finds a process at the moment it is needed: it may have been started again meanwhile. */
    interface Found {
        ProcessHandle process() throws IOException;
    }

    /** A process and its children stop where they are for a while, and go on as if nothing had been. */
    static Fault pause(String name, Found found) {
        return new Fault(
                name + " paused",
                LONGEST_PAUSE,
                () -> Signals.pause(found.process()),
                () -> Signals.goOn(found.process()));
    }
}
