package org.rapporteur.standalone.chance;

/** Something happened that must not. */
final class Violation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Violation(String what) {
        super(what);
    }
}
