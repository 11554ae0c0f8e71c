package org.rapporteur.report.outline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Vote;

/** What a decision says of itself besides its outcome, be it of the body or of a committee. */
final class Said {
    private Said() {}

    /** Who asked for a vote, where the decision says it. */
    static Optional<Passage> request(Decision decision, Question question) {
        Vote vote = decision.vote();
        return decision.requestedBy().isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage.VoteRequested(
                        question, decision.requestedBy(), vote == null ? null : vote.method(), vote != null));
    }

    /** Which positions were stated, where any were. */
    static Optional<Passage> positions(Decision decision) {
        return decision.positions().isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage.PositionsStated(decision.positions()));
    }

    /**
     * Who voted how; nothing where only figures are on record.
     *
     * @param first who was called first in a roll-call
     */
    static Optional<Passage> votes(Vote vote, @Nullable ParticipantCode first, List<VoteIntentionNoted> intended) {
        boolean silent = vote.rollCall() == null
                && intended.isEmpty()
                && first == null
                && vote.proxies().isEmpty()
                && vote.severalVotes().isEmpty();
        return silent ? Optional.empty() : Optional.of(new Passage.VotesCast(vote, first, intended));
    }
}
