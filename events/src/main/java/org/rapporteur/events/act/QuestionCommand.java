package org.rapporteur.events.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;

/** Acts on questions put to the body: how they come to be decided, and how they are. */
public sealed interface QuestionCommand extends Command {
    /** The question, as it is asked: a draft by any symbol, a motion by its number. */
    Question question();

    /** Ask for a vote on a question. */
    @WireName("request-vote")
    record RequestVote(
            Question question,
            List<ParticipantCode> by,
            @Nullable VotingMethod method,
            @Nullable MeetingNumber meeting) implements QuestionCommand, FloorAct {
        public RequestVote {
            by = Absent.asEmpty(by);
        }

        public RequestVote(Question question, List<ParticipantCode> by, @Nullable VotingMethod method) {
            this(question, by, method, null);
        }
    }

    /** Announce that voting on a question begins; in a roll-call the party drawn by lot is called first. */
    @WireName("open-voting")
    record OpenVoting(
            Question question,
            VotingMethod method,
            @Nullable ParticipantCode startingWith,
            @Nullable MeetingNumber meeting)
            implements QuestionCommand, FloorAct {
        public OpenVoting(Question question, VotingMethod method, @Nullable ParticipantCode startingWith) {
            this(question, method, startingWith, null);
        }
    }

    /** Decide a question, one way or the other. */
    @WireName("decide")
    record Decide(
            Question question,
            DecisionOutcome outcome,
            Decision decision,
            @Nullable MeetingNumber meeting) implements QuestionCommand, FloorAct {
        public Decide(Question question, DecisionOutcome outcome, Decision decision) {
            this(question, outcome, decision, null);
        }
    }

    /** Declare a vote void; the question is as undecided as before. */
    @WireName("declare-vote-void")
    record DeclareVoteVoid(
            Question question,
            Vote vote,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording reason,

            @Nullable MeetingNumber meeting)
            implements QuestionCommand, FloorAct {
        public DeclareVoteVoid(Question question, Vote vote, Wording reason) {
            this(question, vote, reason, null);
        }
    }

    /**
     * Note how a party had intended to vote; the result stays what it was.
     *
     * @param meeting at which the vote was taken; left out, the last vote on the question is meant, but for those of
     *     organs on whether to recommend a draft
     */
    @WireName("note-vote-intention")
    record NoteVoteIntention(
            Question question,
            ParticipantCode party,
            Choice intended,
            @Nullable MeetingNumber meeting) implements QuestionCommand {
        public NoteVoteIntention(Question question, ParticipantCode party, Choice intended) {
            this(question, party, intended, null);
        }
    }
}
