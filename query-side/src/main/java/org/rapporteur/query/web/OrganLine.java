package org.rapporteur.query.web;

import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Organs.SessionOrgan;
import org.rapporteur.query.state.SessionView;

/**
 * One organ that the session established, in words.
 *
 * @param chairs none where there are none
 * @param meetings how many it opened
 * @param state what has become of it, as the message on it asks
 */
record OrganLine(String name, String chairs, int meetings, String state) {
    static OrganLine of(SessionOrgan organ, SessionView view, Words words) {
        return new OrganLine(
                words.of(organ.name()),
                words.of(organ.chairs()),
                view.meetings().heldBy(organ.organ()),
                state(organ));
    }

    private static String state(SessionOrgan organ) {
        if (organ.dissolved()) {
            return "dissolved";
        }
        return organ.reported() ? "reported" : "none";
    }
}
