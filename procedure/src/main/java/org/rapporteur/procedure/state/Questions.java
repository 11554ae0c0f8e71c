package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RulesStep;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Vote;

/**
 * The questions put to the body.
 *
 * @param decided in the order of the decisions
 * @param voting the votes under way, one at most in each organ
 */
public record Questions(
        List<QuestionDecided> decided,
        List<VoteRequested> requested,
        List<VoteDeclaredVoid> declaredVoid,
        List<VoteIntentionNoted> intentions,
        List<VotingOpened> voting)
        implements Area {
    static final Questions NONE = new Questions(List.of(), List.of(), List.of(), List.of(), List.of());

    public Questions {
        decided = Absent.asEmpty(decided);
        requested = Absent.asEmpty(requested);
        declaredVoid = Absent.asEmpty(declaredVoid);
        intentions = Absent.asEmpty(intentions);
        voting = Absent.asEmpty(voting);
    }

    /** What votes are under way on, in whatever organ. */
    public Stream<Question> votedOn() {
        return voting.stream().map(VotingOpened::question);
    }

    /** What votes are under way on in other organs than one. */
    public Stream<Question> votedOnBut(Organ organ) {
        return withoutAVoteIn(organ).stream().map(VotingOpened::question);
    }

    /** What an organ votes on. */
    public Optional<Question> votedOn(Organ organ) {
        return votingIn(organ).map(VotingOpened::question);
    }

    /** The vote under way in an organ on a question. */
    public Optional<VotingOpened> votingOn(Question question, Organ organ) {
        return votingIn(organ).filter(vote -> vote.question().equals(question));
    }

    private Optional<VotingOpened> votingIn(Organ organ) {
        return voting.stream()
                .filter(vote -> vote.meeting().organ().equals(organ))
                .findFirst();
    }

    /** The last decision on a question. */
    public Optional<QuestionDecided> decisionOn(Question question) {
        return last(question, _ -> true);
    }

    /** The last decision on a question that holds in an organ. */
    public Optional<QuestionDecided> decisionOn(Question question, Organ organ) {
        return last(question, fact -> fact.holdsIn(organ));
    }

    private Optional<QuestionDecided> last(Question question, Predicate<QuestionDecided> which) {
        return decided.stream()
                .filter(fact -> fact.question().equals(question) && which.test(fact))
                .reduce((_, later) -> later);
    }

    /** Whether it was last decided on in an organ with this outcome, and so. */
    public boolean isDecided(Question question, DecisionOutcome outcome, Decision decision, Organ organ) {
        return decisionOn(question, organ)
                .filter(fact -> fact.outcome() == outcome && fact.decision().equals(decision))
                .isPresent();
    }

    /** Whether rules of procedure were adopted, whichever. */
    public boolean areRulesAdopted() {
        return decided.stream()
                .filter(fact -> fact.outcome() == DecisionOutcome.ADOPTED)
                .map(fact -> fact.question().rules())
                .anyMatch(rules -> rules != null && rules.as() == RulesStep.ADOPTED);
    }

    /** Whether it was decided for good. */
    public boolean isSettled(Question question) {
        return decisionOn(question).filter(fact -> fact.outcome().isFinal()).isPresent();
    }

    /** Whether it was decided for good, as far as an organ is concerned. */
    public boolean isSettled(Question question, Organ organ) {
        return decisionOn(question, organ)
                .filter(fact -> fact.outcome().isFinal())
                .isPresent();
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
    public boolean wasDeferredByAVote(Question question, Organ organ) {
        return decisionOn(question, organ)
                .filter(fact -> !fact.outcome().isFinal() && fact.decision().vote() != null)
                .isPresent();
    }

    /** Whether it was last decided on by a vote. */
    public boolean isVotedOn(Question question) {
        return decisionOn(question).filter(fact -> fact.decision().byVote()).isPresent();
    }

    /** Whether a vote was taken on a draft, on a part of it or on an amendment to it. */
    public boolean isVotedOn(Symbol draft) {
        return on(draft).anyMatch(fact -> fact.decision().byVote());
    }

    /** The questions on amendments to a draft, or to amendments to it, that the body adopted. */
    Stream<Question> amendmentsAdopted(Symbol draft) {
        return on(draft)
                .filter(fact ->
                        fact.question().kind() == QuestionKind.AMENDMENT && fact.outcome() == DecisionOutcome.ADOPTED)
                .map(QuestionDecided::question);
    }

    private Stream<QuestionDecided> on(Symbol draft) {
        return decided.stream().filter(fact -> fact.question().concerns(draft));
    }

    /**
     * Whether it is noted how a party had intended to vote on it at a meeting, or the last time where none is named.
     */
    public boolean isIntentionNoted(Question question, @Nullable MeetingNumber meeting, ParticipantCode party) {
        return intentions.stream()
                .anyMatch(fact -> fact.question().equals(question)
                        && Objects.equals(fact.meeting(), meeting)
                        && fact.party().equals(party));
    }

    /** The vote by which it was decided on at a meeting, or the last time where none is named. */
    public Optional<Vote> voteOn(Question question, @Nullable MeetingNumber meeting) {
        return last(question, fact -> meeting == null || meeting.equals(fact.meeting()))
                .flatMap(fact -> Optional.ofNullable(fact.decision().vote()));
    }

    /** Whether a vote on it was asked for in an organ. */
    public boolean isVoteRequestedOn(Question question, Organ organ) {
        return requested.stream()
                .anyMatch(fact -> fact.question().equals(question)
                        && fact.meeting().organ().equals(organ));
    }

    Questions evolve(QuestionEvent event) {
        return switch (event) {
            case VoteRequested fact ->
                new Questions(decided, Grown.by(requested, fact), declaredVoid, intentions, voting);
            case VotingOpened fact ->
                new Questions(
                        decided,
                        requested,
                        declaredVoid,
                        intentions,
                        Grown.by(withoutAVoteIn(fact.meeting().organ()), fact));
            case QuestionDecided fact -> after(fact);
            case VoteDeclaredVoid fact ->
                new Questions(
                        decided,
                        requested,
                        Grown.by(declaredVoid, fact),
                        intentions,
                        withoutAVoteIn(fact.meeting().organ()));
            case VoteIntentionNoted fact ->
                new Questions(decided, requested, declaredVoid, Grown.by(intentions, fact), voting);
        };
    }

    /** A vote under way in an organ on whether to recommend a draft ends as the organ decides it. */
    Questions after(DraftEvent event) {
        return event instanceof DraftRecommended fact
                ? afterTheViewOf(fact.meeting().organ())
                : event instanceof DraftNotRecommended fact
                        ? afterTheViewOf(fact.meeting().organ())
                        : this;
    }

    private Questions afterTheViewOf(Organ organ) {
        return new Questions(decided, requested, declaredVoid, intentions, withoutAVoteIn(organ));
    }

    /** What is reconsidered is as undecided as before, and so is whether to reconsider what comes of it. */
    private Questions after(QuestionDecided fact) {
        Question question = fact.question();
        boolean reopens = question.kind() == QuestionKind.RECONSIDERATION && fact.outcome() == DecisionOutcome.ADOPTED;
        return reopens
                ? new Questions(
                        withoutTheWhole(decided, fact, QuestionDecided::decidedBy),
                        withoutTheWhole(
                                requested, fact, request -> request.meeting().organ()),
                        declaredVoid,
                        intentions,
                        votingAfter(fact))
                : new Questions(Grown.by(decided, fact), requested, declaredVoid, intentions, votingAfter(fact));
    }

    /** An appeal may be decided while a vote on something else is under way, which then goes on. */
    private List<VotingOpened> votingAfter(QuestionDecided fact) {
        Organ organ = fact.decidedBy();
        boolean goesOn = fact.question().kind() == QuestionKind.APPEAL
                && votedOn(organ).filter(fact.question()::equals).isEmpty();
        return goesOn ? voting : withoutAVoteIn(organ);
    }

    private List<VotingOpened> withoutAVoteIn(Organ organ) {
        return voting.stream()
                .filter(vote -> !vote.meeting().organ().equals(organ))
                .toList();
    }

    /** What is not on the draft reconsidered as a whole, or belongs to another organ than reconsiders it. */
    private static <E extends QuestionEvent> List<E> withoutTheWhole(
            List<E> facts, QuestionDecided reconsidered, Function<E, Organ> organ) {
        return facts.stream()
                .filter(fact -> !fact.question().kind().isOnTheWhole()
                        || !Objects.equals(
                                fact.question().draft(), reconsidered.question().draft())
                        || !organ.apply(fact).equals(reconsidered.decidedBy()))
                .toList();
    }
}
