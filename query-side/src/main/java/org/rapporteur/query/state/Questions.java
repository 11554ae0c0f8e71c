package org.rapporteur.query.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Symbol;

/**
 * The questions put to the body, in the order of what happened.
 *
 * @param outstanding the requests since which no vote on their question was taken, nor anything else settled it
 * @param voting the vote under way
 */
public record Questions(
        List<Decided> decided,
        List<VoteRequested> requested,
        List<VoteRequested> outstanding,
        List<VoteDeclaredVoid> declaredVoid,
        List<VoteIntentionNoted> intentions,
        @Nullable VotingOpened voting)
        implements Area {
    static final Questions NONE = new Questions(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public Questions {
        decided = Series.of(decided);
        requested = Series.of(requested);
        outstanding = Absent.asEmpty(outstanding);
        declaredVoid = Series.of(declaredVoid);
        intentions = Absent.asEmpty(intentions);
    }

    /** A decision, with the version of the fact it was. */
    public record Decided(QuestionDecided fact, Instant at, long version) {
        public Question question() {
            return fact.question();
        }
    }

    /** The decisions that concern a draft, by the symbol it is known by. */
    public Stream<Decided> on(Symbol draft) {
        return decided.stream().filter(decision -> decision.question().concerns(draft));
    }

    /** Whether a vote on a draft as a whole, not yet decided on, was asked for or is under way. */
    public boolean isVoteExpectedOn(Symbol draft) {
        return outstandingOn(draft).findAny().isPresent() || votingOn(draft).isPresent();
    }

    /** The vote under way on a draft as a whole. */
    public Optional<VotingOpened> votingOn(Symbol draft) {
        return Optional.ofNullable(voting).filter(opened -> opened.question().equals(Question.ofDraft(draft)));
    }

    private Stream<VoteRequested> outstandingOn(Symbol draft) {
        Question whole = Question.ofDraft(draft);
        return outstanding.stream().filter(request -> request.question().equals(whole));
    }

    /**
     * The decision that settled a draft, and stands unless it was reconsidered; nothing where no more is on record than
     * what became of it.
     */
    public Optional<Decision> settling(Draft draft) {
        return on(draft.symbol())
                .map(Decided::fact)
                .filter(Questions::settlesOrReopens)
                .reduce((_, later) -> later)
                .filter(fact -> fact.question().kind() == QuestionKind.DRAFT)
                .map(QuestionDecided::decision);
    }

    private static boolean settlesOrReopens(QuestionDecided fact) {
        return switch (fact.question().kind()) {
            case DRAFT -> fact.outcome().isFinal();
            case RECONSIDERATION -> fact.outcome() == DecisionOutcome.ADOPTED;
            case PART, AMENDMENT, MOTION, APPEAL, AGENDA, ITEM, ELECTION, CREDENTIALS, REPORT, RULE, FREE -> false;
        };
    }

    /** The requests for a vote on a draft as a whole that wait for one. */
    public List<VoteRequested> awaitingAVoteOn(Draft draft) {
        return draft.stands().stage().isFinal()
                ? List.of()
                : outstandingOn(draft.symbol()).toList();
    }

    Questions evolve(QuestionEvent event, Recorded at) {
        return switch (event) {
            case VoteRequested fact ->
                new Questions(
                        decided,
                        Changed.plus(requested, fact),
                        Changed.plus(outstanding, fact),
                        declaredVoid,
                        intentions,
                        voting);
            case VotingOpened fact -> new Questions(decided, requested, outstanding, declaredVoid, intentions, fact);
            case QuestionDecided fact ->
                new Questions(
                        Changed.plus(decided, new Decided(fact, at.occurredAt(), at.version())),
                        requested,
                        outstandingAfter(fact),
                        declaredVoid,
                        intentions,
                        null);
            case VoteDeclaredVoid fact ->
                new Questions(decided, requested, outstanding, Changed.plus(declaredVoid, fact), intentions, null);
            case VoteIntentionNoted fact ->
                new Questions(decided, requested, outstanding, declaredVoid, Changed.plus(intentions, fact), voting);
        };
    }

    /** To put a question off without a vote leaves requests for one as they were. */
    private List<VoteRequested> outstandingAfter(QuestionDecided fact) {
        boolean met = fact.outcome().isFinal() || fact.decision().vote() != null;
        return met
                ? outstanding.stream()
                        .filter(request -> !request.question().equals(fact.question()))
                        .toList()
                : outstanding;
    }
}
