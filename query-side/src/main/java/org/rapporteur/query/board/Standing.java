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
    /** Rejected, lapsed, or left without action by decision. */
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
            case REJECTED, LAPSED, NOT_ACTED_ON -> NOT_ADOPTED;
            case TABLED, REVISED, ORALLY_REVISED, RECOMMENDED, DEFERRED, REOPENED -> pending(draft, ready, agenda);
        };
    }

    private static Standing pending(Draft draft, boolean ready, Agenda agenda) {
        if (ready) {
            return READY;
        }
        if (draft.stands().stage() != Draft.Stage.TABLED) {
            return REVISED;
        }
        return agenda.considered(draft.item()).isPresent() ? IN_CONSULTATION : TABLED;
    }
}
