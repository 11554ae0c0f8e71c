package org.rapporteur.query.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.Symbol;
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
        return view.drafts().tabled().stream()
                .filter(draft -> draft.symbols().contains(symbol))
                .map(Draft::symbol)
                .anyMatch(known -> questions
                                .on(known)
                                .anyMatch(decided -> decided.fact().decision().vote() != null)
                        || questions.isVoteExpectedOn(known));
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

    /** Keywords as a line is written out in the language of the page. */
    String written(Keyword... keywords) {
        return Stream.of(keywords).map(keyword -> keyword.word(language)).collect(Collectors.joining(" "));
    }
}
