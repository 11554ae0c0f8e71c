package org.rapporteur.query.web;

import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Bureau;

/** An officer in words. */
record OfficerLine(String office, String name, String state, String elected) {
    static OfficerLine of(Bureau.Elected elected, Words words) {
        return new OfficerLine(
                words.of(elected.officer().office()),
                elected.officer().name(),
                words.of(elected.officer().state()),
                words.of(elected.at()));
    }
}
