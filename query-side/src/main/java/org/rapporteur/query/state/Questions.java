package org.rapporteur.query.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;

/**
 * The questions put to the body, in the order of what happened.
 *
 * @param outstanding the requests since which no vote on their question was taken, nor anything else settled it
 * @param voting the votes under way, one at most in each organ
 */
public record Questions(
        List<Decided> decided,
        List<VoteRequested> requested,
        List<VoteRequested> outstanding,
        List<VoteDeclaredVoid> declaredVoid,
        List<VoteIntentionNoted> intentions,
        List<VotingOpened> voting)
        implements Area {
    static final Questions NONE = new Questions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Questions {
        decided = Series.of(decided);
        requested = Series.of(requested);
        outstanding = Absent.asEmpty(outstanding);
        declaredVoid = Series.of(declaredVoid);
        intentions = Absent.asEmpty(intentions);
        voting = Absent.asEmpty(voting);
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

    /** What was last decided on it. */
    public Optional<DecisionOutcome> outcomeOf(Question question) {
        return decided.stream()
                .filter(decision -> decision.question().equals(question))
                .map(decision -> decision.fact().outcome())
                .reduce((_, later) -> later);
    }

    /** Whether it was decided for good. */
    boolean isSettled(Question question) {
        return decided.stream()
                .anyMatch(decision -> decision.question().equals(question)
                        && decision.fact().outcome().isFinal());
    }

    /** Whether a vote on a draft as a whole, not yet decided on, was asked for or is under way. */
    public boolean isVoteExpectedOn(Symbol draft) {
        return outstandingOn(draft).findAny().isPresent() || votingOn(draft).isPresent();
    }

    /** The vote under way on a draft as a whole. */
    public Optional<VotingOpened> votingOn(Symbol draft) {
        return voting.stream()
                .filter(opened -> opened.question().equals(Question.ofDraft(draft)))
                .findFirst();
    }

    /** The vote under way in an organ. */
    public Optional<VotingOpened> votingIn(Organ organ) {
        return voting.stream()
                .filter(opened -> opened.meeting().organ().equals(organ))
                .findFirst();
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
        return fact.decidedBy() == StandingOrgan.PLENARY
                && switch (fact.question().kind()) {
                    case DRAFT -> fact.outcome().isFinal();
                    case RECONSIDERATION -> fact.outcome() == DecisionOutcome.ADOPTED;
                    case PART,
                            AMENDMENT,
                            CIRCULATION,
                            MOTION,
                            APPEAL,
                            AGENDA,
                            ITEM,
                            ELECTION,
                            ADMISSION,
                            CREDENTIALS,
                            REPORT,
                            RULE,
                            RULES,
                            FREE -> false;
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
            case VotingOpened fact ->
                new Questions(
                        decided,
                        requested,
                        outstanding,
                        declaredVoid,
                        intentions,
                        Changed.plus(withoutAVoteIn(fact.meeting().organ()), fact));
            case QuestionDecided fact ->
                new Questions(
                        Changed.plus(decided, new Decided(fact, at.occurredAt(), at.version())),
                        requested,
                        outstandingAfter(fact),
                        declaredVoid,
                        intentions,
                        votingAfter(fact));
            case VoteDeclaredVoid fact ->
                new Questions(
                        decided,
                        requested,
                        outstanding,
                        Changed.plus(declaredVoid, fact),
                        intentions,
                        withoutAVoteIn(fact.meeting().organ()));
            case VoteIntentionNoted fact ->
                new Questions(decided, requested, outstanding, declaredVoid, Changed.plus(intentions, fact), voting);
        };
    }

    /**
     * What was asked for in an organ, or is voted on there, is settled as it decides whether to recommend the draft.
     */
    Questions after(DraftEvent event) {
        return event instanceof DraftRecommended fact
                ? afterTheViewOn(fact.draft(), fact.meeting().organ())
                : event instanceof DraftNotRecommended fact
                        ? afterTheViewOn(fact.draft(), fact.meeting().organ())
                        : this;
    }

    private Questions afterTheViewOn(Symbol draft, Organ organ) {
        Question whole = Question.ofDraft(draft);
        return new Questions(
                decided,
                requested,
                outstanding.stream()
                        .filter(request -> !request.question().equals(whole)
                                || !request.meeting().organ().equals(organ))
                        .toList(),
                declaredVoid,
                intentions,
                withoutAVoteIn(organ));
    }

    /** An appeal may be decided while a vote on something else is under way, which then goes on. */
    private List<VotingOpened> votingAfter(QuestionDecided fact) {
        Organ organ = fact.decidedBy();
        boolean goesOn = fact.question().kind() == QuestionKind.APPEAL
                && votingIn(organ)
                        .filter(opened -> opened.question().equals(fact.question()))
                        .isEmpty();
        return goesOn ? voting : withoutAVoteIn(organ);
    }

    private List<VotingOpened> withoutAVoteIn(Organ organ) {
        return voting.stream()
                .filter(opened -> !opened.meeting().organ().equals(organ))
                .toList();
    }

    /** To put a question off without a vote leaves requests for one as they were. */
    private List<VoteRequested> outstandingAfter(QuestionDecided fact) {
        boolean met = fact.outcome().isFinal() || fact.decision().byVote();
        return met
                ? outstanding.stream()
                        .filter(request -> !request.question().equals(fact.question())
                                || !fact.holdsIn(request.meeting().organ()))
                        .toList()
                : outstanding;
    }
}
