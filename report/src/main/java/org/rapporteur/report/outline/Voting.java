package org.rapporteur.report.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
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
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
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
    private final Index<Question, VoteIntentionNoted> intentions;
    private final Index<MeetingNumber, ItemTakenUp> takenUp;

    Voting(FactIndex index) {
        this.index = index;
        this.requested = index.by(VoteRequested::question, VoteRequested.class);
        this.opened = index.by(VotingOpened::question, VotingOpened.class);
        this.decided = index.by(QuestionDecided::question, QuestionDecided.class);
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
                        && noted.fact().decision().vote() != null);
    }

    /** The decisions by which a draft had been amended when it was adopted, by their versions. */
    List<Long> amendmentsTo(Symbol draft, VersionedFact<?> adoption) {
        return index
                .all(
                        QuestionDecided.class,
                        fact -> fact.question().kind() == QuestionKind.AMENDMENT
                                && fact.question().concerns(draft)
                                && fact.outcome() == DecisionOutcome.ADOPTED)
                .stream()
                .filter(amended -> amended.isBefore(adoption))
                .map(VersionedFact::version)
                .toList();
    }

    /** The decisions whether to reconsider a draft. */
    List<Told> onReconsidering(Symbol draft) {
        return decided.of(Question.ofReconsidering(draft)).stream()
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

    /** Requests that are told with no decision, there being none on the question. */
    private Stream<VersionedFact<VoteRequested>> inVain(Predicate<Question> which) {
        return index
                .all(
                        VoteRequested.class,
                        fact -> which.test(fact.question())
                                && decided.of(fact.question()).isEmpty())
                .stream();
    }

    /** The item under which the report tells what was before the meeting when a vote was asked for. */
    private @Nullable ItemNumber itemBefore(VersionedFact<VoteRequested> request) {
        return index.placeOf(takenUp.of(request.fact().meeting()).stream()
                .filter(noted -> noted.isBefore(request))
                .map(noted -> noted.fact().item())
                .reduce(null, (_, later) -> later));
    }

    /**
     * What was decided on amendments to a draft and on its parts, and votes on it that were not taken or did not count.
     */
    List<Remark> beforeActionOn(Symbol draft) {
        Stream<Remark> invalid = index
                .all(VoteDeclaredVoid.class, fact -> fact.question().concerns(draft))
                .stream()
                .map(this::said);
        Stream<Remark> parts = index
                .all(
                        QuestionDecided.class,
                        fact -> fact.question().concerns(draft)
                                && !fact.question().kind().isOnTheWhole())
                .stream()
                .map(this::decision);
        Stream<Remark> requests = inVain(question -> question.concerns(draft)).map(Voting::request);
        return Stream.of(requests, parts, invalid).flatMap(remarks -> remarks).toList();
    }

    /** A remark on a decision, with the request for a vote before it, and the positions and votes behind. */
    Remark around(Remark decision, VersionedFact<QuestionDecided> noted) {
        QuestionDecided fact = noted.fact();
        Remark told = requestOf(noted).map(request -> request.and(decision)).orElse(decision);
        if (!fact.decision().positions().isEmpty()) {
            told = told.and(
                    Remark.of(new Passage.PositionsStated(fact.decision().positions()), noted));
        }
        // Last, for the lists of names stand below the paragraph.
        if (fact.decision().vote() != null) {
            told = votes(noted, fact.decision().vote()).map(told::and).orElse(told);
        }
        return told.restingAlsoOn(List.of(noted.version()))
                .restingAlsoOn(leadingTo(noted, opened.of(fact.question())).stream()
                        .map(VersionedFact::version)
                        .toList());
    }

    /** What led to a decision on a question: all since the one before, for it may be decided more than once. */
    private <E extends QuestionEvent> List<VersionedFact<E>> leadingTo(
            VersionedFact<QuestionDecided> decision, List<VersionedFact<E>> facts) {
        return facts.stream()
                .filter(noted -> decisionAfter(noted).orElse(decision).equals(decision))
                .toList();
    }

    /** What followed on a decision: all until the next on the same question. */
    private <E extends QuestionEvent> List<VersionedFact<E>> following(
            VersionedFact<QuestionDecided> decision, List<VersionedFact<E>> facts) {
        return facts.stream()
                .filter(noted -> decisionBefore(noted).orElse(decision).equals(decision))
                .toList();
    }

    private Optional<VersionedFact<QuestionDecided>> decisionAfter(VersionedFact<? extends QuestionEvent> noted) {
        return decided.of(noted.fact().question()).stream()
                .filter(noted::isBefore)
                .findFirst();
    }

    private Optional<VersionedFact<QuestionDecided>> decisionBefore(VersionedFact<? extends QuestionEvent> noted) {
        return decided.of(noted.fact().question()).stream()
                .filter(decision -> decision.isBefore(noted))
                .reduce((_, later) -> later);
    }

    private Optional<Remark> requestOf(VersionedFact<QuestionDecided> noted) {
        QuestionDecided fact = noted.fact();
        if (!fact.decision().requestedBy().isEmpty()) {
            return Optional.of(new Remark(
                    List.of(new Passage.VoteRequested(
                            fact.question(),
                            fact.decision().requestedBy(),
                            fact.decision().vote() == null
                                    ? null
                                    : fact.decision().vote().method(),
                            fact.decision().vote() != null)),
                    Remark.versions(Stream.empty())));
        }
        return Remark.inOne(leadingTo(noted, requested.of(fact.question())).stream()
                .map(request -> request(request, fact.decision().vote() != null))
                .toList());
    }

    private static Remark request(VersionedFact<VoteRequested> noted) {
        return request(noted, false);
    }

    private static Remark request(VersionedFact<VoteRequested> noted, boolean taken) {
        VoteRequested fact = noted.fact();
        return Remark.of(new Passage.VoteRequested(fact.question(), fact.by(), fact.method(), taken), noted);
    }

    private Optional<Remark> votes(VersionedFact<QuestionDecided> noted, Vote vote) {
        List<VersionedFact<VoteIntentionNoted>> intended =
                following(noted, intentions.of(noted.fact().question()));
        @Nullable ParticipantCode first = vote.startingWith() == null ? calledFirst(noted) : vote.startingWith();
        boolean silent = vote.rollCall() == null
                && intended.isEmpty()
                && first == null
                && vote.proxies().isEmpty()
                && vote.severalVotes().isEmpty();
        return silent
                ? Optional.empty()
                : Optional.of(Remark.of(
                        new Passage.VotesCast(
                                vote,
                                first,
                                intended.stream().map(VersionedFact::fact).toList()),
                        intended));
    }

    private @Nullable ParticipantCode calledFirst(VersionedFact<QuestionDecided> decision) {
        return leadingTo(decision, opened.of(decision.fact().question())).stream()
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

    /** What has an act of its own to adopt it is told where that is. */
    private static boolean isToldWithItsAdoption(QuestionDecided fact) {
        return fact.outcome() == DecisionOutcome.ADOPTED
                && switch (fact.question().kind()) {
                    case AGENDA, ELECTION, CREDENTIALS, REPORT -> true;
                    case DRAFT, PART, AMENDMENT, RECONSIDERATION, MOTION, APPEAL, ITEM, RULE, FREE -> false;
                };
    }
}
