package org.rapporteur.standalone.fuzz;

/** A line of a request's or an answer's head; the same name may be there twice. */
record Header(String name, String value) {
    boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }
}
