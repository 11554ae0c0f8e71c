package org.rapporteur.command.intake;

import org.rapporteur.events.value.Malformed;

/** What is wrong with something that cannot be read: the value that is malformed, if there is one. */
final class Wrong {
    private Wrong() {}

    static Object in(Throwable unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed malformed) {
                return malformed;
            }
        }
        return String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
    }
}
