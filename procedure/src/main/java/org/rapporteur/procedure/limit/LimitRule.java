package org.rapporteur.procedure.limit;

import org.rapporteur.procedure.kernel.Rule;

/** The rules for limits to a debate. */
public enum LimitRule implements Rule {
    ONLY_A_CLOSED_LIST_IS_REOPENED,
    A_LIMIT_IS_DECIDED_BY_THE_BODY
}
