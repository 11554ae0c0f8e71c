package org.rapporteur.query.state;

import java.time.Instant;
import java.util.List;
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
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;

/**
 * The questions put to the body, in the order of what happened.
 *
 * @param voting the vote under way
 */
public record Questions(
        List<Decided> decided,
        List<VoteRequested> requested,
        List<VoteDeclaredVoid> declaredVoid,
        List<VoteIntentionNoted> intentions,
        @Nullable VotingOpened voting)
        implements Area {
    static final Questions NONE = new Questions(List.of(), List.of(), List.of(), List.of(), null);

    public Questions {
        decided = Series.of(decided);
        requested = Series.of(requested);
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

    /** Whether a vote on a draft, not yet decided on, was asked for or is under way. */
    public boolean isVoteExpectedOn(Symbol draft) {
        return isUndecided(Question.ofDraft(draft))
                && (requested.stream().anyMatch(request -> request.question().concerns(draft))
                        || (voting != null && voting.question().concerns(draft)));
    }

    private boolean isUndecided(Question question) {
        return decided.stream()
                .noneMatch(decision -> decision.question().equals(question)
                        && decision.fact().outcome().isFinal());
    }

    Questions evolve(QuestionEvent event, Recorded at) {
        return switch (event) {
            case VoteRequested fact ->
                new Questions(decided, Changed.plus(requested, fact), declaredVoid, intentions, voting);
            case VotingOpened fact -> new Questions(decided, requested, declaredVoid, intentions, fact);
            case QuestionDecided fact ->
                new Questions(
                        Changed.plus(decided, new Decided(fact, at.occurredAt(), at.version())),
                        requested,
                        declaredVoid,
                        intentions,
                        null);
            case VoteDeclaredVoid fact ->
                new Questions(decided, requested, Changed.plus(declaredVoid, fact), intentions, null);
            case VoteIntentionNoted fact ->
                new Questions(decided, requested, declaredVoid, Changed.plus(intentions, fact), voting);
        };
    }
}
