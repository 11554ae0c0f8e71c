package org.rapporteur.command.relay;

/** The end of the event store, which the relay follows. */
public interface Tail {
    /**
     * Goes back to the very first fact, and follows from there.
     *
     * @param meanwhile what is done in the same transaction, while nothing is followed
     * @throws FollowedElsewhere if another node follows it
     */
    void rewind(Runnable meanwhile);

    /** Another node follows the tail; only that one can go back. */
    final class FollowedElsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public FollowedElsewhere(Throwable cause) {
            super("another node passes the facts on; ask that one", cause);
        }
    }
}
