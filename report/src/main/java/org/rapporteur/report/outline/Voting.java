package org.rapporteur.report.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Vote;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;

/** How questions were decided: who asked for a vote, the votes, and what parties stated for the record. */
final class Voting {
    private final FactIndex index;
    private final Index<Question, VoteRequested> requested;
    private final Index<Question, VotingOpened> opened;
    private final Index<Question, QuestionDecided> decided;
    private final Index<Symbol, DraftRecommended> recommended;
    private final Index<Symbol, DraftNotRecommended> notRecommended;
    private final Index<Question, VoteIntentionNoted> intentions;
    private final Index<MeetingNumber, ItemTakenUp> takenUp;

    Voting(FactIndex index) {
        this.index = index;
        this.requested = index.by(VoteRequested::question, VoteRequested.class);
        this.opened = index.by(VotingOpened::question, VotingOpened.class);
        this.decided = index.by(QuestionDecided::question, QuestionDecided.class);
        this.recommended = index.by(DraftRecommended::draft, DraftRecommended.class);
        this.notRecommended = index.by(DraftNotRecommended::draft, DraftNotRecommended.class);
        this.intentions = index.by(VoteIntentionNoted::question, VoteIntentionNoted.class);
        this.takenUp = index.by(ItemTakenUp::meeting, ItemTakenUp.class);
    }

    /** The last decision on a question that had this outcome. */
    Optional<VersionedFact<QuestionDecided>> on(Question question, DecisionOutcome outcome) {
        return on(question, outcome, _ -> true);
    }

    /** The last of these decisions on a question that had this outcome. */
    Optional<VersionedFact<QuestionDecided>> on(
            Question question, DecisionOutcome outcome, Predicate<VersionedFact<QuestionDecided>> which) {
        return decided.of(question).stream()
                .filter(noted -> noted.fact().outcome() == outcome && which.test(noted))
                .reduce((_, later) -> later);
    }

    /** Whether a vote was taken on a question, and settled it. */
    boolean isSettledByVote(Question question) {
        return decided.of(question).stream()
                .anyMatch(noted -> noted.fact().outcome().isFinal()
                        && noted.fact().decision().byVote());
    }

    /** All decisions on a question. */
    List<VersionedFact<QuestionDecided>> decisionsOn(Question question) {
        return decided.of(question);
    }

    /** The decisions of the body, or of its organs, whether to reconsider a draft. */
    List<Told> onReconsidering(Symbol draft, Predicate<Organ> which) {
        return decided.of(Question.ofReconsidering(draft)).stream()
                .filter(noted -> which.test(noted.fact().decidedBy()))
                .map(noted -> new Told(noted, decision(noted)))
                .toList();
    }

    /** How a question was adopted, where that was said. */
    Optional<Decision> how(Question question) {
        return on(question, DecisionOutcome.ADOPTED).map(noted -> noted.fact().decision());
    }

    /** A remark on the adoption of a question, with the votes on it, where there were any. */
    Remark around(Remark adoption, Question question) {
        return on(question, DecisionOutcome.ADOPTED)
                .map(noted -> around(adoption, noted))
                .orElse(adoption);
    }

    /** A remark on what several decisions of one act led to, with what is told of the first, which are alike. */
    Remark around(Remark told, List<VersionedFact<QuestionDecided>> decisions) {
        return decisions.isEmpty()
                ? told
                : around(told, decisions.getFirst())
                        .restingAlsoOn(
                                decisions.stream().map(VersionedFact::version).toList());
    }

    /** What was decided under an item, or under none, on questions that have no words of their own elsewhere. */
    List<Remark> under(@Nullable ItemNumber item) {
        return Stream.of(
                        inVain(question -> isToldHere(question) && question.kind() != QuestionKind.ELECTION)
                                .filter(noted -> Objects.equals(item, itemBefore(noted)))
                                .map(Voting::request),
                        index.all(VoteDeclaredVoid.class).stream()
                                .filter(noted -> isToldHere(noted.fact().question()))
                                .filter(noted ->
                                        Objects.equals(item, noted.fact().item()))
                                .map(this::said),
                        index.all(QuestionDecided.class).stream()
                                .filter(noted -> isToldHere(noted.fact().question()))
                                .filter(noted -> !isToldWithItsAdoption(noted.fact()))
                                .filter(noted -> !isMadeByAnAct(noted.fact().question()))
                                .filter(noted ->
                                        Objects.equals(item, noted.fact().item()))
                                .map(this::decision))
                .flatMap(remarks -> remarks)
                .toList();
    }

    /** Votes asked for on elections on which the body then did not decide by one. */
    Stream<Remark> requestedOnElections() {
        return inVain(question -> question.kind() == QuestionKind.ELECTION).map(Voting::request);
    }

    /** Requests that are told with no decision, there being none on the question where it was asked for. */
    private Stream<VersionedFact<VoteRequested>> inVain(Predicate<Question> which) {
        return index
                .all(
                        VoteRequested.class,
                        fact -> which.test(fact.question())
                                && results(fact.question(), fact.meeting().organ())
                                        .findAny()
                                        .isEmpty())
                .stream();
    }

    /** What settled a question in an organ, in the order of what happened; a draft it recommends, or does not. */
    Stream<VersionedFact<?>> results(Question question, Organ organ) {
        Stream<VersionedFact<?>> decisions = decided.of(question).stream()
                .filter(noted -> noted.fact().decidedBy().equals(organ))
                .map(noted -> noted);
        return question.kind() == QuestionKind.DRAFT
                ? Stream.of(
                                decisions,
                                at(recommended, question, organ, DraftRecommended::meeting),
                                at(notRecommended, question, organ, DraftNotRecommended::meeting))
                        .flatMap(facts -> facts)
                        .sorted(VersionedFact.IN_ORDER)
                : decisions;
    }

    /** Whether one of those came of a vote. */
    static boolean isByVote(Event result) {
        return (result instanceof QuestionDecided decided && decided.decision().byVote())
                || (result instanceof DraftRecommended recommended && isByVote(recommended.decision()))
                || (result instanceof DraftNotRecommended refused
                        && refused.decision().byVote());
    }

    private static boolean isByVote(@Nullable Decision how) {
        return how != null && how.byVote();
    }

    private static <E extends DraftEvent> Stream<VersionedFact<?>> at(
            Index<Symbol, E> facts, Question question, Organ organ, Function<E, MeetingNumber> meeting) {
        return facts.of(question.draft()).stream()
                .filter(noted -> meeting.apply(noted.fact()).organ().equals(organ))
                .map(noted -> noted);
    }

    /** The item under which the report tells what was before the meeting when a vote was asked for. */
    private @Nullable ItemNumber itemBefore(VersionedFact<VoteRequested> request) {
        return index.placeOf(takenUp.of(request.fact().meeting()).stream()
                .filter(noted -> noted.isBefore(request))
                .map(noted -> noted.fact().item())
                .reduce(null, (_, later) -> later));
    }

    /**
     * What was decided in the body on a draft before it acted on it as a whole, and wherever amendments to it were: on
     * these and on its parts, with votes on it that were not taken or did not count.
     */
    Stream<Told> beforeActionOn(Symbol draft) {
        return onPartsOf(draft, (question, organ) -> organ == StandingOrgan.PLENARY || isOnAnAmendment(question));
    }

    /** The same of what was decided in organs; amendments apart, which are told with how they were proposed. */
    Stream<Told> inOrgansOn(Symbol draft) {
        return onPartsOf(draft, (question, organ) -> organ != StandingOrgan.PLENARY && !isOnAnAmendment(question));
    }

    private static boolean isOnAnAmendment(Question question) {
        return question.kind() == QuestionKind.AMENDMENT;
    }

    private Stream<Told> onPartsOf(Symbol draft, BiPredicate<Question, Organ> where) {
        Stream<Told> invalid = index
                .all(
                        VoteDeclaredVoid.class,
                        fact -> fact.question().concerns(draft)
                                && where.test(fact.question(), fact.meeting().organ()))
                .stream()
                .map(noted -> new Told(noted, said(noted)));
        Stream<Told> parts = index
                .all(
                        QuestionDecided.class,
                        fact -> fact.question().concerns(draft)
                                && !fact.question().kind().isOnTheWhole()
                                && where.test(fact.question(), fact.decidedBy()))
                .stream()
                .map(noted -> new Told(noted, decision(noted)));
        Stream<Told> requests = inVain(question -> question.concerns(draft))
                .filter(noted -> where.test(
                        noted.fact().question(), noted.fact().meeting().organ()))
                .map(noted -> new Told(noted, request(noted)));
        return Stream.of(requests, parts, invalid).flatMap(told -> told);
    }

    /** A remark on a decision, with the request for a vote before it, and the positions and votes behind. */
    Remark around(Remark decision, VersionedFact<QuestionDecided> noted) {
        QuestionDecided fact = noted.fact();
        return around(
                decision, new Result(noted, fact.question(), fact.decidedBy(), fact.decision()), statedAfter(noted));
    }

    /** The same of what an organ decided on whether to recommend a draft. */
    Remark around(Remark told, Result result, MeetingNumber meeting) {
        List<VersionedFact<VoteIntentionNoted>> stated = intentions.of(result.question()).stream()
                .filter(noted -> meeting.equals(noted.fact().meeting()))
                .toList();
        return around(told, result, stated);
    }

    /**
     * What was decided on a question.
     *
     * @param decision how; {@code null} where that is not on record
     */
    record Result(
            VersionedFact<?> fact,
            Question question,
            Organ by,
            @Nullable Decision decision) {
        private Optional<Vote> vote() {
            return Optional.ofNullable(decision).flatMap(how -> Optional.ofNullable(how.vote()));
        }
    }

    private Remark around(Remark told, Result result, List<VersionedFact<VoteIntentionNoted>> intended) {
        List<VersionedFact<VotingOpened>> begun =
                leadingTo(result, opened.of(result.question()), VotingOpened::meeting);
        Remark after = requestOf(result).map(request -> request.and(told)).orElse(told);
        Stream<Remark> behind = Stream.concat(
                Optional.ofNullable(result.decision()).stream()
                        .flatMap(how -> Said.positions(how).stream())
                        .map(passage -> Remark.of(passage, result.fact())),
                // Last, for the lists of names stand below the paragraph.
                result.vote().stream().flatMap(vote -> votes(vote, begun, intended).stream()));
        return behind.reduce(after, Remark::and)
                .restingAlsoOn(List.of(result.fact().version()))
                .restingAlsoOn(begun.stream().map(VersionedFact::version).toList());
    }

    /** What led to a decision on a question: all since the one before, for it may be decided more than once. */
    private <E extends QuestionEvent> List<VersionedFact<E>> leadingTo(
            Result result, List<VersionedFact<E>> facts, Function<E, MeetingNumber> meeting) {
        List<VersionedFact<?>> results = results(result.question(), result.by()).toList();
        return facts.stream()
                .filter(noted -> meeting.apply(noted.fact()).organ().equals(result.by()))
                .filter(noted -> results.stream()
                        .filter(noted::isBefore)
                        .findFirst()
                        .<VersionedFact<?>>map(first -> first)
                        .orElse(result.fact())
                        .equals(result.fact()))
                .toList();
    }

    /** What was stated after a decision: all until the next on the same question, where it is not said at which. */
    private List<VersionedFact<VoteIntentionNoted>> statedAfter(VersionedFact<QuestionDecided> decision) {
        return intentions.of(decision.fact().question()).stream()
                .filter(noted -> mayMean(noted, decision))
                .filter(noted -> decisionBefore(noted).orElse(decision).equals(decision))
                .toList();
    }

    private Optional<VersionedFact<QuestionDecided>> decisionBefore(VersionedFact<VoteIntentionNoted> noted) {
        return decided.of(noted.fact().question()).stream()
                .filter(decision -> decision.isBefore(noted) && mayMean(noted, decision))
                .reduce((_, later) -> later);
    }

    private static boolean mayMean(VersionedFact<VoteIntentionNoted> noted, VersionedFact<QuestionDecided> decision) {
        @Nullable MeetingNumber meeting = noted.fact().meeting();
        return meeting == null || meeting.equals(decision.fact().meeting());
    }

    private Optional<Remark> requestOf(Result result) {
        Optional<Passage> said =
                Optional.ofNullable(result.decision()).flatMap(how -> Said.request(how, result.question()));
        if (said.isPresent()) {
            return said.map(Remark::of);
        }
        return Remark.inOne(leadingTo(result, requested.of(result.question()), VoteRequested::meeting).stream()
                .map(request -> request(request, result.vote().isPresent()))
                .toList());
    }

    private static Remark request(VersionedFact<VoteRequested> noted) {
        return request(noted, false);
    }

    private static Remark request(VersionedFact<VoteRequested> noted, boolean taken) {
        VoteRequested fact = noted.fact();
        return Remark.of(new Passage.VoteRequested(fact.question(), fact.by(), fact.method(), taken), noted);
    }

    private static Optional<Remark> votes(
            Vote vote, List<VersionedFact<VotingOpened>> begun, List<VersionedFact<VoteIntentionNoted>> intended) {
        @Nullable ParticipantCode first = vote.startingWith() == null ? calledFirst(begun) : vote.startingWith();
        return Said.votes(
                        vote, first, intended.stream().map(VersionedFact::fact).toList())
                .map(passage -> Remark.of(passage, intended));
    }

    private static @Nullable ParticipantCode calledFirst(List<VersionedFact<VotingOpened>> begun) {
        return begun.stream()
                .map(noted -> noted.fact().startingWith())
                .filter(Objects::nonNull)
                .reduce(null, (_, later) -> later);
    }

    private Remark decision(VersionedFact<QuestionDecided> noted) {
        QuestionDecided fact = noted.fact();
        return around(
                Remark.of(new Passage.Decided(When.at(index, noted, QuestionDecided::meeting), fact), noted), noted);
    }

    private Remark said(VersionedFact<VoteDeclaredVoid> noted) {
        VoteDeclaredVoid fact = noted.fact();
        return Remark.of(
                new Passage.VoteVoid(
                        When.at(index, noted, VoteDeclaredVoid::meeting), fact.question(), fact.vote(), fact.reason()),
                noted);
    }

    /** Questions about drafts are told with the drafts. */
    private static boolean isToldHere(Question question) {
        return !question.kind().concernsADraft();
    }

    /** Motions and appeals that were made as such are told with what was decided on them. */
    private static boolean isMadeByAnAct(Question question) {
        return (question.kind() == QuestionKind.MOTION || question.kind() == QuestionKind.APPEAL)
                && question.number() != null;
    }

    /** What has an act of its own to adopt it is told where that is. */
    private static boolean isToldWithItsAdoption(QuestionDecided fact) {
        return fact.outcome() == DecisionOutcome.ADOPTED
                && switch (fact.question().kind()) {
                    case AGENDA, ELECTION, CREDENTIALS, REPORT -> true;
                    case DRAFT,
                            PART,
                            AMENDMENT,
                            RECONSIDERATION,
                            CIRCULATION,
                            MOTION,
                            APPEAL,
                            ITEM,
                            ADMISSION,
                            RULE,
                            RULES,
                            FREE -> false;
                };
    }
}
