package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;

/**
 * How many votes a candidate obtained in a ballot.
 *
 * @param state of the candidate, where two candidates share the name
 */
public record CandidateVotes(String candidate, @Nullable ParticipantCode state, int votes) {
    public CandidateVotes {
        Malformed.unlessNamed("Candidate", candidate);
    }

    public CandidateVotes(String candidate, int votes) {
        this(candidate, null, votes);
    }

    /** Whether these are the votes of this person. */
    public boolean areOf(Officer person) {
        return person.isCalled(candidate) && (state == null || state.equals(person.state()));
    }
}
