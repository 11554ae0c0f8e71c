package org.rapporteur.query.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.Voting;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Motion;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.query.state.Amendment;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.ItemStage;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.Questions;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;

/** The session as the desk sees it: what a line leaves out, it takes from here. */
record Situation(SessionView view, Language language, Instant at) {

    BodyProfile body() {
        return view.progress().profile();
    }

    /** The day, where the body meets. */
    LocalDate day() {
        return calendar().dayOf(at);
    }

    SessionCalendar calendar() {
        return Reading.calendar(view.progress());
    }

    /** The meeting under way that the desk is about: one with a debate, if there is one. */
    Optional<Meeting> meeting() {
        List<Meeting> underWay = view.meetings().underWay().toList();
        return underWay.stream()
                .filter(meeting -> meeting.number().isPlenary())
                .findFirst()
                .or(() -> underWay.stream()
                        .filter(meeting -> meeting.number().organ() == StandingOrgan.COMMITTEE_OF_THE_WHOLE)
                        .findFirst())
                .or(() -> underWay.stream()
                        .filter(meeting -> meeting.number().organ() instanceof SubsidiaryOrgan)
                        .findFirst())
                .or(() -> underWay.stream().findFirst());
    }

    /** The organ that meets; while none does, what waits is the body's. */
    Organ organ() {
        return meeting().map(meeting -> meeting.number().organ()).orElse(StandingOrgan.PLENARY);
    }

    /** Whether an organ meets that recommends drafts, and does not adopt them. */
    boolean isInACommittee() {
        return organ() != StandingOrgan.PLENARY && !organ().isOfTheBureau();
    }

    /** The motion that the meeting decides on first. */
    Optional<Motion> motion() {
        return view.motions().pending().first(organ());
    }

    /** That meeting, where it is one of an organ of which several may meet, so that acts from its floor name it. */
    @Nullable MeetingNumber ofAnOrgan() {
        return meeting()
                .map(Meeting::number)
                .filter(number -> number.organ() instanceof SubsidiaryOrgan)
                .orElse(null);
    }

    Optional<Meeting> suspended() {
        return view.meetings().held().stream()
                .filter(meeting -> meeting.status() == Meeting.Status.SUSPENDED)
                .findFirst();
    }

    /** The meeting the organ would open next; nothing where its numbers go on from a session that is not known here. */
    Optional<MeetingNumber> nextOf(Organ organ) {
        boolean goesOn = body().numbersThrough(organ) && view.meetings().heldBy(organ) == 0;
        return goesOn ? Optional.empty() : Optional.of(view.meetings().next(organ));
    }

    /** The item before the meeting. */
    Optional<ItemNumber> item() {
        return meeting().flatMap(meeting -> view.agenda().before(meeting.number()));
    }

    /** Whether a vote was taken on a draft or anything of it, is under way, or was asked for. */
    boolean isVotedOn(Symbol symbol) {
        Questions questions = view.questions();
        return view.drafts()
                .bearing(symbol)
                .map(Draft::symbol)
                .filter(known -> questions
                                .on(known)
                                .anyMatch(decided -> decided.fact().decision().byVote())
                        || questions.isVoteExpectedOn(known))
                .isPresent();
    }

    /** The State of an officer who shares the name with another; else the name says who is meant. */
    @Nullable ParticipantCode stateIfNeeded(Officer officer) {
        long called = view.bureau().officers().stream()
                .filter(elected -> elected.officer().isCalled(officer.name()))
                .count();
        return called > 1 ? officer.state() : null;
    }

    /** Who waits for the floor of the organ that meets, first to last. */
    List<Turn> waiting() {
        return view.debate().waiting().in(organ(), item().orElse(null));
    }

    /** The items not taken up yet, in the order of the agenda. */
    Stream<ItemNumber> itemsAhead() {
        return view.agenda().items().stream()
                .map(item -> item.number())
                .filter(number -> view.agenda().stage(number) == ItemStage.NOT_TAKEN_UP);
    }

    /** The drafts that the body is not done with, each under its latest symbol. */
    Stream<Symbol> pendingDrafts() {
        return view.drafts().tabled().stream()
                .filter(draft -> !draft.stands().stage().isFinal())
                .map(draft -> draft.symbols().getLast());
    }

    /** The draft that is voted on as a whole, under its latest symbol. */
    Optional<Symbol> votedOn() {
        return voting().map(VotingOpened::question)
                .filter(question -> question.kind() == QuestionKind.DRAFT)
                .flatMap(question -> view.drafts().find(Objects.requireNonNull(question.draft())))
                .map(draft -> draft.symbols().getLast());
    }

    /**
     * The ways in which a vote on a draft may have been taken, the likeliest first: as it was opened, as it was asked
     * for, as the body usually votes. Where it is not known how it does, any way there is.
     */
    List<VotingMethod> methods(Symbol symbol) {
        return methods(view.drafts()
                .bearing(symbol)
                .map(draft -> Question.ofDraft(draft.symbol()))
                .orElse(null));
    }

    /** The same of a vote on any question; of none that is known, as the body usually votes. */
    List<VotingMethod> methods(@Nullable Question question) {
        List<VotingMethod> ofTheBody = body().knownVoting()
                .map(Voting::methods)
                .filter(known -> !known.isEmpty())
                .orElse(List.of(VotingMethod.values()));
        Stream<VotingMethod> opened = voting().stream()
                .filter(voting -> voting.question().equals(question))
                .map(VotingOpened::method);
        Stream<VotingMethod> askedFor = view.questions().outstanding().stream()
                .filter(request -> request.question().equals(question))
                .flatMap(request -> Stream.ofNullable(request.method()));
        return Stream.concat(Stream.concat(opened, askedFor).filter(ofTheBody::contains), ofTheBody.stream())
                .distinct()
                .toList();
    }

    /** What a vote is under way on. */
    Optional<Question> questionVotedOn() {
        return voting().map(VotingOpened::question);
    }

    /** The amendments that wait for a decision: to the drafts named, if any are, and of the numbers named. */
    Stream<Amendment> amendments(List<Symbol> drafts, List<Integer> numbers) {
        List<Symbol> known = drafts.stream()
                .flatMap(symbol -> view.drafts().bearing(symbol).stream())
                .map(Draft::symbol)
                .toList();
        return view.drafts().tabled().stream()
                .map(Draft::symbol)
                .filter(draft -> drafts.isEmpty() || known.contains(draft))
                .flatMap(view::amendmentsBefore)
                .filter(amendment -> numbers.isEmpty() || numbers.contains(amendment.number()));
    }

    private Optional<VotingOpened> voting() {
        return view.questions().votingIn(organ());
    }

    /** Keywords as a line is written out in the language of the page. */
    String written(Keyword... keywords) {
        return Stream.of(keywords).map(keyword -> keyword.word(language)).collect(Collectors.joining(" "));
    }
}
