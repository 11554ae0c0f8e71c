package org.rapporteur.query.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.Voting;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.ItemStage;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.Questions;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;

/** The session as the desk sees it: what a line leaves out, it takes from here. */
record Situation(SessionView view, Language language, Instant at) {

    BodyProfile body() {
        return Bodies.find(view.progress().body()).orElseThrow();
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
                        .filter(meeting -> meeting.number().organ() == Organ.COMMITTEE_OF_THE_WHOLE)
                        .findFirst())
                .or(() -> underWay.stream().findFirst());
    }

    Optional<Meeting> suspended() {
        return view.meetings().held().stream()
                .filter(meeting -> meeting.status() == Meeting.Status.SUSPENDED)
                .findFirst();
    }

    /** The meeting the organ would open next. */
    MeetingNumber nextOf(Organ organ) {
        long held = view.meetings().held().stream()
                .filter(meeting -> meeting.number().organ() == organ)
                .count();
        return new MeetingNumber(organ, (int) held + 1);
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
                                .anyMatch(decided -> decided.fact().decision().vote() != null)
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

    /** Who waits for the floor, first to last. */
    List<Turn> waiting() {
        return view.debate().waiting().under(item().orElse(null));
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
        Optional<Question> question = view.drafts().bearing(symbol).map(draft -> Question.ofDraft(draft.symbol()));
        List<VotingMethod> ofTheBody = body().knownVoting()
                .map(Voting::methods)
                .filter(known -> !known.isEmpty())
                .orElse(List.of(VotingMethod.values()));
        Stream<VotingMethod> opened = voting().stream()
                .filter(voting -> question.filter(voting.question()::equals).isPresent())
                .map(VotingOpened::method);
        Stream<VotingMethod> askedFor = view.questions().outstanding().stream()
                .filter(request -> question.filter(request.question()::equals).isPresent())
                .flatMap(request -> Stream.ofNullable(request.method()));
        return Stream.concat(Stream.concat(opened, askedFor).filter(ofTheBody::contains), ofTheBody.stream())
                .distinct()
                .toList();
    }

    private Optional<VotingOpened> voting() {
        return Optional.ofNullable(view.questions().voting());
    }

    /** Keywords as a line is written out in the language of the page. */
    String written(Keyword... keywords) {
        return Stream.of(keywords).map(keyword -> keyword.word(language)).collect(Collectors.joining(" "));
    }
}
