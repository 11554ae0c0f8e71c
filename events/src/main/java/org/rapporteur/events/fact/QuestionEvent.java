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
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
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
            implements QuestionEvent {}

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

    /** A party advised afterwards how it had intended to vote. */
    @WireName("vote-intention-noted")
    record VoteIntentionNoted(Question question, ParticipantCode party, Choice intended) implements QuestionEvent {}
}
