package org.rapporteur.procedure.draft;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies among drafts, which are recorded all the same. */
public enum DraftWarning implements Warning {
    /** Records of sessions do not always name who sponsored what was not adopted. */
    NO_SPONSOR_ON_RECORD,
    ADOPTED_OUTSIDE_THE_SESSION,
    /** Other drafts of the same kind have a text in a language in which the one adopted has none. */
    TEXT_MISSING_IN_A_LANGUAGE
}
