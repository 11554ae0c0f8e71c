package org.rapporteur.query.board;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.SessionView;

/** What keeps a draft from being adopted. */
public enum Obstacle {
    AGENDA_NOT_ADOPTED,
    ITEM_NOT_OPEN,
    FINANCIAL_IMPLICATIONS_NOT_STATED,
    NO_PLENARY_MEETING,
    NO_QUORUM_TO_DECIDE,
    /** Forbids nothing, but somebody will ask. */
    TEXT_NOT_IN_ALL_LANGUAGES;

    private static final Set<Obstacle> OF_THE_DRAFT =
            EnumSet.of(AGENDA_NOT_ADOPTED, ITEM_NOT_OPEN, FINANCIAL_IMPLICATIONS_NOT_STATED);

    /** Whether it is the draft that is not ready, and not the room. */
    boolean isOfTheDraft() {
        return OF_THE_DRAFT.contains(this);
    }

    /** Whether the rules forbid adoption because of it. */
    boolean forbids() {
        return this != TEXT_NOT_IN_ALL_LANGUAGES;
    }

    static List<Obstacle> of(Draft draft, SessionView view, BodyProfile body) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (view.agenda().adoptedAt() == null) {
            obstacles.add(AGENDA_NOT_ADOPTED);
        }
        if (view.agenda().open().noneMatch(open -> isOrBelongsTo(open.item(), draft.item()))) {
            obstacles.add(ITEM_NOT_OPEN);
        }
        if (!draft.costed() && needsStatementOfCosts(draft, body)) {
            obstacles.add(FINANCIAL_IMPLICATIONS_NOT_STATED);
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
        return draft.kind() == DraftKind.RESOLUTION
                && draft.subject() == DraftSubject.SUBSTANCE
                && body.rule(RuleTopic.FINANCIAL_IMPLICATIONS).isPresent();
    }

    private static boolean isOrBelongsTo(ItemNumber open, ItemNumber item) {
        return open.equals(item) || open.main().equals(item);
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
