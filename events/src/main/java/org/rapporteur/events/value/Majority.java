package org.rapporteur.events.value;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The majority that a decision needs.
 *
 * @param floor the least number in favour, whatever the share comes to; {@code null} where there is none
 * @param concurring the members none of whom may vote against
 */
public record Majority(Share share, Base of, @Nullable Integer floor, List<ParticipantCode> concurring) {
    /** What the share is a share of. */
    public enum Base {
        /** The votes in favour and against: whoever abstains does not vote. */
        PRESENT_AND_VOTING,
        /** Abstentions count as well. */
        PRESENT,
        /** All members of the body, or parties to the instrument. */
        MEMBERS,
        /** The members that take part in the session. */
        PARTICIPATING
    }

    public Majority {
        concurring = Absent.asEmpty(concurring);
    }

    /**
     * Those whose concurrence is needed and who voted against; where no names are known, nobody did as far as we know.
     */
    public List<ParticipantCode> barredBy(Vote vote) {
        List<ParticipantCode> against = vote.named(Choice.AGAINST);
        return concurring.stream().filter(against::contains).toList();
    }

    /**
     * Whether so many are in favour as have to be; nothing where it is not known of how many.
     *
     * @param members how many the body has, where that is known
     * @param participating how many take part in the session, where that is known
     */
    public Optional<Boolean> isReachedBy(Tally tally, Optional<Integer> members, Optional<Integer> participating) {
        Optional<Integer> whole = switch (of) {
            case PRESENT_AND_VOTING -> Optional.of(tally.inFavour() + tally.against());
            case PRESENT -> Optional.of(tally.inFavour() + tally.against() + tally.abstaining());
            case MEMBERS -> members;
            case PARTICIPATING -> participating;
        };
        return whole.map(known -> tally.inFavour() >= needed(known));
    }

    /** How many must be in favour, of so many. */
    public int needed(int whole) {
        return Math.max(floor == null ? 0 : floor, share.leastOf(whole));
    }
}
