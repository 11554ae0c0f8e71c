package org.rapporteur.query.board;

import java.util.List;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.Questions;

/**
 * A vote on a draft that was asked for and not taken yet, or that is under way.
 *
 * @param code of the message that says it
 * @param by what stands in its slot for those who asked
 * @param method what stands in its slot for how
 */
record AwaitedVote(String code, Object by, Object method) {

    /** Once the vote is under way, that alone. */
    static List<AwaitedVote> on(Draft draft, Questions questions, Words words) {
        return questions
                .votingOn(draft.symbol())
                .map(voting -> List.of(underWay(voting, words)))
                .orElseGet(() -> questions.awaitingAVoteOn(draft).stream()
                        .map(request -> requested(request, words))
                        .toList());
    }

    private static AwaitedVote underWay(VotingOpened voting, Words words) {
        return new AwaitedVote("under-way", words.slot(List.of()), words.slot(voting.method()));
    }

    private static AwaitedVote requested(VoteRequested request, Words words) {
        return new AwaitedVote("requested", words.slot(request.by()), words.slot(request.method()));
    }
}
