package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Symbol;

/**
 * The questions put to the body.
 *
 * @param decided in the order of the decisions
 * @param voting the vote under way
 */
public record Questions(
        List<QuestionDecided> decided,
        List<VoteRequested> requested,
        List<VoteDeclaredVoid> declaredVoid,
        List<VoteIntentionNoted> intentions,
        @Nullable VotingOpened voting)
        implements Area {
    static final Questions NONE = new Questions(List.of(), List.of(), List.of(), List.of(), null);

    public Questions {
        decided = Absent.asEmpty(decided);
        requested = Absent.asEmpty(requested);
        declaredVoid = Absent.asEmpty(declaredVoid);
        intentions = Absent.asEmpty(intentions);
    }

    /** What a vote is under way on. */
    public Optional<Question> votedOn() {
        return Optional.ofNullable(voting).map(VotingOpened::question);
    }

    /** The last decision on a question. */
    public Optional<QuestionDecided> decisionOn(Question question) {
        return decided.stream().filter(fact -> fact.question().equals(question)).reduce((_, later) -> later);
    }

    /** Whether it was decided for good. */
    public boolean isSettled(Question question) {
        return decisionOn(question).filter(fact -> fact.outcome().isFinal()).isPresent();
    }

    /** The number of the election to an office that is decided on next: each is a question of its own. */
    public int nextElection(OfficeCode office) {
        int number = 1;
        while (isSettled(Question.ofElection(office, number))) {
            number++;
        }
        return number;
    }

    /** Whether a vote on it was put off to another, being equally divided. */
    public boolean wasDeferredByAVote(Question question) {
        return decisionOn(question)
                .filter(fact -> !fact.outcome().isFinal() && fact.decision().vote() != null)
                .isPresent();
    }

    /** Whether a vote was taken on a draft, on a part of it or on an amendment to it. */
    public boolean isVotedOn(Symbol draft) {
        return on(draft).anyMatch(fact -> fact.decision().vote() != null);
    }

    /** Whether the body amended a draft. */
    public boolean isAmended(Symbol draft) {
        return on(draft)
                .anyMatch(fact ->
                        fact.question().kind() == QuestionKind.AMENDMENT && fact.outcome() == DecisionOutcome.ADOPTED);
    }

    private Stream<QuestionDecided> on(Symbol draft) {
        return decided.stream().filter(fact -> fact.question().concerns(draft));
    }

    public boolean isVoteRequestedOn(Question question) {
        return requested.stream().anyMatch(fact -> fact.question().equals(question));
    }

    Questions evolve(QuestionEvent event) {
        return switch (event) {
            case VoteRequested fact ->
                new Questions(decided, Grown.by(requested, fact), declaredVoid, intentions, voting);
            case VotingOpened fact -> new Questions(decided, requested, declaredVoid, intentions, fact);
            case QuestionDecided fact -> after(fact);
            case VoteDeclaredVoid fact ->
                new Questions(decided, requested, Grown.by(declaredVoid, fact), intentions, null);
            case VoteIntentionNoted fact ->
                new Questions(decided, requested, declaredVoid, Grown.by(intentions, fact), voting);
        };
    }

    /** What is reconsidered is as undecided as before, and so is whether to reconsider what comes of it. */
    private Questions after(QuestionDecided fact) {
        Question question = fact.question();
        boolean reopens = question.kind() == QuestionKind.RECONSIDERATION && fact.outcome() == DecisionOutcome.ADOPTED;
        return reopens
                ? new Questions(
                        withoutTheWhole(decided, question.draft()),
                        withoutTheWhole(requested, question.draft()),
                        declaredVoid,
                        intentions,
                        null)
                : new Questions(Grown.by(decided, fact), requested, declaredVoid, intentions, null);
    }

    /** What is not on a draft as a whole. */
    private static <E extends QuestionEvent> List<E> withoutTheWhole(List<E> facts, @Nullable Symbol draft) {
        return facts.stream()
                .filter(fact -> !fact.question().kind().isOnTheWhole()
                        || !Objects.equals(fact.question().draft(), draft))
                .toList();
    }
}
