package org.rapporteur.procedure.vote;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies in a decision. What was announced stands; the names are not counted in its place. */
public enum VoteWarning implements Warning {
    NAMES_DIFFER_FROM_COUNTS,
    NAME_LISTED_TWICE,
    NAME_IN_TWO_LISTS,
    UNKNOWN_VOTER,
    MORE_VOTES_THAN_MEMBERS,
    SPONSOR_DID_NOT_VOTE_IN_FAVOUR,
    VOTE_REQUESTED_AND_NOT_TAKEN,
    VOTING_OPENED_AND_NO_VOTE_ON_RECORD,
    VOTED_BY_ANOTHER_METHOD_THAN_OPENED
}
