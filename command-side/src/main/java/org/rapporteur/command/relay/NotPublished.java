package org.rapporteur.command.relay;

/** Facts could not be handed over; the relay stays where it is and tries again. */
public final class NotPublished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotPublished(String why, Throwable cause) {
        super(why, cause);
    }
}
