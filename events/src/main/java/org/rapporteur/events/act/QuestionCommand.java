package org.rapporteur.events.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;

/** Acts on questions put to the body: how they come to be decided, and how they are. */
public sealed interface QuestionCommand extends Command {
    /** Ask for a vote on a question. */
    @WireName("request-vote")
    record RequestVote(
            Question question,
            List<ParticipantCode> by,
            @Nullable VotingMethod method) implements QuestionCommand {
        public RequestVote {
            by = Absent.asEmpty(by);
        }
    }

    /** Announce that voting on a question begins; in a roll-call the party drawn by lot is called first. */
    @WireName("open-voting")
    record OpenVoting(
            Question question,
            VotingMethod method,
            @Nullable ParticipantCode startingWith) implements QuestionCommand {}

    /** Decide a question, one way or the other. */
    @WireName("decide")
    record Decide(Question question, DecisionOutcome outcome, Decision decision) implements QuestionCommand {}

    /** Declare a vote void; the question is as undecided as before. */
    @WireName("declare-vote-void")
    record DeclareVoteVoid(
            Question question,
            Vote vote,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording reason) implements QuestionCommand {}

    /** Note how a party had intended to vote; the result stays what it was. */
    @WireName("note-vote-intention")
    record NoteVoteIntention(Question question, ParticipantCode party, Choice intended) implements QuestionCommand {}
}
