package org.rapporteur.procedure.order;

import org.rapporteur.procedure.kernel.Rule;

/** The rules for points of order, rulings and appeals. */
public enum OrderRule implements Rule {
    ONLY_PARTIES_RAISE_POINTS_OF_ORDER_AND_APPEAL,
    A_VOTE_IS_INTERRUPTED_ONLY_ON_ITS_CONDUCT,
    A_POINT_OF_ORDER_IS_RULED_ON_AT_ONCE,
    A_RULING_SAYS_WHAT_WAS_RULED,
    ONLY_A_RULING_IN_FORCE_IS_APPEALED,
    ONLY_A_RULING_IN_FORCE_IS_WITHDRAWN,
    AN_APPEAL_IS_PUT_TO_THE_VOTE_AT_ONCE,
    ONLY_AN_APPEAL_BEFORE_THE_MEETING_IS_DECIDED
}
