package org.rapporteur.events.directory;

/** A code that no file of the directory lists. */
public final class UnknownCode extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownCode(String kind, String code) {
        super("The directory knows no %s with the code \"%s\"".formatted(kind, code));
    }
}
