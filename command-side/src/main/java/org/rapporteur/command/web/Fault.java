package org.rapporteur.command.web;

/**
 * What is wrong with a request, and where.
 *
 * @param place a JSON pointer into the body ({@code #/dates/from}), the name of a header, or {@code session}
 */
record Fault(String place, String detail) {
    /** The same fault of something that is itself a part of the body. */
    Fault within(String part) {
        return new Fault(part + place.substring(1), detail);
    }
}
