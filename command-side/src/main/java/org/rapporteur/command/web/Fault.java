package org.rapporteur.command.web;

import org.rapporteur.events.bound.PlainText;

/**
 * What is wrong with a request, and where.
 *
 * @param place a JSON pointer into the body ({@code #/dates/from}), the name of a header, or {@code session}
 */
record Fault(String place, String detail) {
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_DETAIL = 1_000;

    Fault {
        place = PlainText.beginning(place, LONGEST_PLACE);
        detail = PlainText.beginning(detail, LONGEST_DETAIL);
    }

    /** The same fault of something that is itself a part of the body. */
    Fault within(String part) {
        return new Fault(part + place.substring(1), detail);
    }
}
