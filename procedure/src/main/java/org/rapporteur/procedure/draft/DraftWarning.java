package org.rapporteur.procedure.draft;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies among drafts, which are recorded all the same. */
public enum DraftWarning implements Warning {
    /** Records of sessions do not always name who sponsored what was not adopted. */
    NO_SPONSOR_ON_RECORD,
    /** Who belongs to a group that is not regional is not always known. */
    PERHAPS_REPRESENTED_TWICE_AMONG_SPONSORS,
    /** It cannot be acted on until the item is reopened. */
    TABLED_UNDER_A_CONCLUDED_ITEM,
    MOVED_TO_A_CONCLUDED_ITEM,
    /** Before it had been before the body as long as its profile says, which the body did not waive. */
    TAKEN_UP_BEFORE_THE_TIME_FOR_CIRCULATION,
    ADOPTED_OUTSIDE_THE_SESSION,
    ACTED_ON_BEFORE_THE_TIME_DEFERRED_TO,
    MOTION_LEFT_WITHOUT_ITS_DRAFT,
    AMENDMENT_LEFT_WITHOUT_ITS_DRAFT,
    /** Other drafts of the same kind have a text in a language in which the one adopted has none. */
    TEXT_MISSING_IN_A_LANGUAGE
}
