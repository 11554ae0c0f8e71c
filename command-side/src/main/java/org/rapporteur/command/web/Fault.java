package org.rapporteur.command.web;

/**
 * What is wrong with a request, and where.
 *
 * @param place a JSON pointer into the body ({@code #/dates/from}), the name of a header, or {@code session}
 */
record Fault(String place, String detail) {}
