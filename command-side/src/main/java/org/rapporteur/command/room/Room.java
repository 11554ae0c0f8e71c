package org.rapporteur.command.room;

import java.io.File;
import java.util.Optional;

/**
 * The room left on the file system where the facts lie. What is kept free is for what was begun: PostgreSQL's log,
 * facts on their way to Kafka and into the views. Without it these would end in the middle.
 */
public final class Room {
    private final Optional<File> directory;
    private final long least;

    /**
     * @param directory on the file system that is watched, if one is
     * @param least how many bytes are to be kept free there
     */
    public Room(Optional<File> directory, long least) {
        this.directory = directory;
        this.least = least;
    }

    /** Whether something new may be begun. Asking costs a microsecond, so it is asked each time. */
    public boolean isEnough() {
        return free() >= least;
    }

    /**
     * Makes sure that something new may be begun.
     *
     * @throws NoRoom if not
     */
    public void require() {
        long free = free();
        if (free < least) {
            throw new NoRoom(free, least);
        }
    }

    /** How many bytes are free; as many as one likes where nothing is watched. */
    long free() {
        return directory.map(File::getUsableSpace).orElse(Long.MAX_VALUE);
    }

    long least() {
        return least;
    }
}
