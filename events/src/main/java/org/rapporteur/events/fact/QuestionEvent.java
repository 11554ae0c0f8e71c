package org.rapporteur.events.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;

/** Questions put to the body. What a decision led to, a draft adopted for example, is a fact of its own beside it. */
public sealed interface QuestionEvent extends Event {
    /** The question it is about. */
    Question question();

    /** Parties asked for a vote; nobody is named where the record names nobody. */
    @WireName("vote-requested")
    record VoteRequested(
            MeetingNumber meeting,
            Question question,
            List<ParticipantCode> by,
            @Nullable VotingMethod method) implements QuestionEvent {
        public VoteRequested {
            by = Absent.asEmpty(by);
        }
    }

    /** Voting began. */
    @WireName("voting-opened")
    record VotingOpened(
            MeetingNumber meeting,
            Question question,
            VotingMethod method,
            @Nullable ParticipantCode startingWith) implements QuestionEvent {}

    /**
     * The body decided a question.
     *
     * @param meeting {@code null} where it was decided in writing, outside any meeting
     * @param item under which it did
     * @param required the majority it needed; {@code null} where no vote was taken or the rules are not known
     */
    @WireName("question-decided")
    record QuestionDecided(
            @Nullable MeetingNumber meeting,
            @Nullable ItemNumber item,
            Question question,
            DecisionOutcome outcome,
            Decision decision,
            @Nullable Majority required)
            implements QuestionEvent {
        /** The organ whose decision it is; only the body decides in writing. */
        public Organ decidedBy() {
            return meeting == null ? StandingOrgan.PLENARY : meeting.organ();
        }

        /**
         * Whether it holds in an organ: what the body decided does in all, and so does what has a number, which is put
         * once. Of the rest, what one organ decided another may still decide.
         */
        public boolean holdsIn(Organ organ) {
            return question.number() != null
                    || decidedBy() == StandingOrgan.PLENARY
                    || decidedBy().equals(organ);
        }
    }

    /** A vote was declared void. */
    @WireName("vote-declared-void")
    record VoteDeclaredVoid(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            Question question,
            Vote vote,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording reason)
            implements QuestionEvent {}

    /**
     * A party advised afterwards how it had intended to vote.
     *
     * @param meeting at which the vote was taken, where that was said
     */
    @WireName("vote-intention-noted")
    record VoteIntentionNoted(
            Question question,
            ParticipantCode party,
            Choice intended,
            @Nullable MeetingNumber meeting) implements QuestionEvent {
        public VoteIntentionNoted(Question question, ParticipantCode party, Choice intended) {
            this(question, party, intended, null);
        }
    }
}
