package org.rapporteur.query.board;

import org.rapporteur.query.state.Agenda;
import org.rapporteur.query.state.Draft;

/** How a draft stands, as officers sort drafts; the most urgent first. */
public enum Standing {
    /** Nothing but a quorate plenary meeting is missing. */
    READY,
    REVISED,
    /** Its item was taken up, and no revision has come of it yet. */
    IN_CONSULTATION,
    TABLED,
    ADOPTED,
    DISCONTINUED,
    WITHDRAWN,
    /** Replaced by another or divided into others, rejected, lapsed, or left without action, by decision or not. */
    NOT_ADOPTED;

    /** Whether the body has nothing more to do about the draft. */
    boolean isSettled() {
        return compareTo(ADOPTED) >= 0;
    }

    static Standing of(Draft draft, boolean ready, Agenda agenda) {
        return switch (draft.stands().stage()) {
            case ADOPTED -> ADOPTED;
            case WITHDRAWN -> WITHDRAWN;
            case DISCONTINUED, MANDATE_ACCEPTED -> DISCONTINUED;
            case REPLACED, SPLIT, LEFT_WITHOUT_ACTION, REJECTED, LAPSED, NOT_ACTED_ON -> NOT_ADOPTED;
            case TABLED,
                    INTRODUCED,
                    REINTRODUCED,
                    REVISED,
                    ORALLY_REVISED,
                    RECOMMENDED,
                    NOT_RECOMMENDED,
                    DEFERRED,
                    REOPENED -> pending(draft, ready, agenda);
        };
    }

    private static Standing pending(Draft draft, boolean ready, Agenda agenda) {
        if (ready) {
            return READY;
        }
        if (!draft.standsAsTabled()) {
            return REVISED;
        }
        return agenda.considered(draft.item()).isPresent() ? IN_CONSULTATION : TABLED;
    }
}
