package org.rapporteur.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vote that was taken: its announced figures and, apart from them, the names. Neither is worked out from the other.
 *
 * @param rollCall who voted how; {@code null} where no names were listed
 * @param startingWith the party called first in a roll-call, drawn by lot
 * @param weights of those who have more than one vote
 */
public record Vote(
        VotingMethod method,
        Tally tally,
        @Nullable RollCall rollCall,
        @Nullable ParticipantCode startingWith,
        List<Weight> weights,
        List<Proxy> proxies) {

    public Vote {
        weights = Absent.asEmpty(weights);
        proxies = Absent.asEmpty(proxies);
    }

    /** Those listed as having chosen so; none where that is not known. */
    public List<ParticipantCode> named(Choice choice) {
        return rollCall == null ? List.of() : rollCall.of(choice).orElse(List.of());
    }

    /** Those who have more than one vote, and how many. */
    public List<Weight> severalVotes() {
        return weights.stream().filter(weight -> weight.votes() > 1).toList();
    }

    /** A vote of which only the figures are known. */
    public static Vote counted(VotingMethod method, Tally tally) {
        return new Vote(method, tally, null, null, List.of(), List.of());
    }
}
