package org.rapporteur.command.room;

/** So little room is left that nothing new is begun, lest what is under way come to no end. */
public final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoRoom(long free, long least) {
        super("%d bytes are left, and %d are to be kept free".formatted(free, least));
    }
}
