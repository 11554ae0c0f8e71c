package org.rapporteur.query.web;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Bureau;

/**
 * An officer in words.
 *
 * @param mode of the election; empty where no fact says it
 * @param ballot that elected the officer; nothing where none did
 */
record OfficerLine(
        String office,
        String name,
        String state,
        String elected,
        String mode,
        @Nullable BallotLine ballot) {
    static OfficerLine of(Bureau.Elected elected, Bureau bureau, Words words) {
        return new OfficerLine(
                words.of(elected.officer().office()),
                elected.officer().name(),
                words.of(elected.officer().state()),
                words.of(elected.at()),
                words.of(elected.mode()),
                bureau.ballotThatElected(elected)
                        .map(ballot -> new BallotLine(ballot.votesOf(elected.officer()), ballot.required()))
                        .orElse(null));
    }

    /** How many votes an officer obtained in a ballot, and how many were required. */
    record BallotLine(int votes, int required) {}
}
