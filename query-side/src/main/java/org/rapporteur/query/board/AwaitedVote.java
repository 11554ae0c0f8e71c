package org.rapporteur.query.board;

import java.util.List;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.Questions;

/**
 * A vote on a draft that was asked for and not taken yet, or that is under way.
 *
 * @param code of the message that says it
 * @param by what stands in its slot for those who asked
 * @param method what stands in its slot for how
 * @param organ what stands in its slot for who votes, where that is not the body itself
 */
record AwaitedVote(String code, Object by, Object method, Object organ) {

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
        return new AwaitedVote(
                "under-way", words.slot(List.of()), words.slot(voting.method()), organ(voting.meeting(), words));
    }

    private static AwaitedVote requested(VoteRequested request, Words words) {
        return new AwaitedVote(
                "requested", words.slot(request.by()), words.slot(request.method()), organ(request.meeting(), words));
    }

    private static Object organ(MeetingNumber meeting, Words words) {
        return words.slot(meeting.isPlenary() ? null : meeting.organ());
    }
}
