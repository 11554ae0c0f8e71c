package org.rapporteur.procedure.vote;

import java.util.Optional;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;

/** The announced figures of a vote, measured by a majority. */
final class Count {
    private final Vote vote;
    private final Votes votes;

    Count(Vote vote, Votes votes) {
        this.vote = vote;
        this.votes = votes;
    }

    /** Whether the figures reach the majority; nothing where the record does not know what it is a share of. */
    Optional<Boolean> carries(Majority majority) {
        return majority.isReachedBy(tally(), votes.members(), Optional.of(votes.participating()))
                .map(reached -> reached && majority.barredBy(vote).isEmpty());
    }

    boolean isEquallyDivided() {
        return tally().inFavour() == tally().against();
    }

    private Tally tally() {
        return vote.tally();
    }
}
