package org.rapporteur.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a decision came about.
 *
 * @param vote taken; for {@link DecisionMode#VOTE}, and only for that
 * @param requestedBy who asked for the vote
 * @param matter what the question was held to be a question of; {@code null} where that follows from the question
 * @param objecting who objected and did not prevent it
 */
public record Decision(
        DecisionMode mode,
        @Nullable Vote vote,
        List<ParticipantCode> requestedBy,
        List<Position> positions,
        @Nullable Matter matter,
        List<ParticipantCode> objecting) {

    public static final Decision BY_CONSENSUS = in(DecisionMode.CONSENSUS);

    public Decision {
        requestedBy = Absent.asEmpty(requestedBy);
        positions = Absent.asEmpty(positions);
        objecting = Absent.asEmpty(objecting);
    }

    /** A decision of which no more is known than its mode. */
    public static Decision in(DecisionMode mode) {
        return new Decision(mode, null, List.of(), List.of(), null, List.of());
    }

    /** Whether it is taken in writing, outside any meeting: votes sent in, or nobody objecting in time. */
    public boolean inWriting() {
        return mode == DecisionMode.SILENCE || (vote != null && vote.method() == VotingMethod.CORRESPONDENCE);
    }

    /** Whether a vote was taken, with figures that are known or without. */
    public boolean byVote() {
        return mode == DecisionMode.VOTE || mode == DecisionMode.MAJORITY;
    }

    public static Decision by(Vote vote) {
        return new Decision(DecisionMode.VOTE, vote, List.of(), List.of(), null, List.of());
    }
}
