package org.rapporteur.query.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Until;
import org.rapporteur.events.value.Until.Time;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.SessionView;

/** What keeps a draft from being adopted. */
public enum Obstacle {
    AGENDA_NOT_ADOPTED,
    ITEM_NOT_OPEN,
    FINANCIAL_IMPLICATIONS_NOT_STATED,
    AMENDMENTS_NOT_DECIDED_ON,
    /** Forbids nothing: the body may act before. */
    DEFERRED,
    /** The presiding officer ruled that it is not put, or not as a draft. */
    RULED_NOT_TO_BE_PUT,
    NO_PLENARY_MEETING,
    NO_QUORUM_TO_DECIDE,
    /** Forbids nothing, but somebody will ask. */
    TEXT_NOT_IN_ALL_LANGUAGES;

    private static final Set<Obstacle> OF_THE_DRAFT = EnumSet.of(
            AGENDA_NOT_ADOPTED,
            ITEM_NOT_OPEN,
            FINANCIAL_IMPLICATIONS_NOT_STATED,
            AMENDMENTS_NOT_DECIDED_ON,
            DEFERRED,
            RULED_NOT_TO_BE_PUT);

    /** Whether it is the draft that is not ready, and not the room. */
    boolean isOfTheDraft() {
        return OF_THE_DRAFT.contains(this);
    }

    /** Whether the rules forbid adoption because of it. */
    boolean forbids() {
        return this != TEXT_NOT_IN_ALL_LANGUAGES && this != DEFERRED;
    }

    static List<Obstacle> of(Draft draft, SessionView view, BodyProfile body, LocalDate today) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (view.agenda().adoptedAt() == null) {
            obstacles.add(AGENDA_NOT_ADOPTED);
        }
        if (view.agenda().open().noneMatch(open -> open.item().isOrBelongsTo(draft.item()))) {
            obstacles.add(ITEM_NOT_OPEN);
        }
        if (!draft.costed() && needsStatementOfCosts(draft, body)) {
            obstacles.add(FINANCIAL_IMPLICATIONS_NOT_STATED);
        }
        if (view.amendmentsBefore(draft.symbol()).findAny().isPresent()) {
            obstacles.add(AMENDMENTS_NOT_DECIDED_ON);
        }
        if (isDeferred(draft, view, today)) {
            obstacles.add(DEFERRED);
        }
        if (view.order().bars(Question.ofDraft(draft.symbol()))) {
            obstacles.add(RULED_NOT_TO_BE_PUT);
        }
        if (view.meetings().underWay().noneMatch(Obstacle::isPlenary)) {
            obstacles.add(NO_PLENARY_MEETING);
        }
        if (view.meetings().underWay().filter(Obstacle::isPlenary).noneMatch(meeting -> mayDecide(meeting, body))) {
            obstacles.add(NO_QUORUM_TO_DECIDE);
        }
        if (isBehindOthersInLanguages(draft, view)) {
            obstacles.add(TEXT_NOT_IN_ALL_LANGUAGES);
        }
        return List.copyOf(obstacles);
    }

    static boolean needsStatementOfCosts(Draft draft, BodyProfile body) {
        return draft.kind().equals(DraftKind.RESOLUTION)
                && draft.subject() == DraftSubject.SUBSTANCE
                && body.rule(RuleTopic.FINANCIAL_IMPLICATIONS).isPresent();
    }

    private static boolean isDeferred(Draft draft, SessionView view, LocalDate today) {
        return Optional.ofNullable(draft.deferredUntil())
                .flatMap(Until::time)
                .filter(time -> isToCome(time, view, today))
                .isPresent();
    }

    private static boolean isToCome(Time time, SessionView view, LocalDate today) {
        return switch (time) {
            case Time.OfMeeting of ->
                view.meetings().held().stream()
                        .map(Meeting::number)
                        .filter(held -> held.organ().equals(of.meeting().organ()))
                        .noneMatch(held -> held.number() >= of.meeting().number());
            case Time.OfDay of -> today.isBefore(of.date());
            case Time.OfItem of -> view.agenda().considered(of.item()).isEmpty();
            // Of what is awaited nobody has said that it has come.
            case Time.OfSession _, Time.OfSomethingElse _ -> true;
        };
    }

    private static boolean isPlenary(Meeting meeting) {
        return meeting.number().isPlenary();
    }

    static boolean mayDecide(Meeting meeting, BodyProfile body) {
        return meeting.quorum(body.quorumLasts()) == Meeting.QuorumStatus.FOR_DECISIONS;
    }

    private static boolean isBehindOthersInLanguages(Draft draft, SessionView view) {
        return view.drafts().tabled().stream()
                .flatMap(other -> other.languages().stream())
                .anyMatch(language -> !draft.languages().contains(language));
    }
}
