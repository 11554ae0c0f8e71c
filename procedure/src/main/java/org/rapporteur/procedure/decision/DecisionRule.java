package org.rapporteur.procedure.decision;

import org.rapporteur.procedure.kernel.Rule;

/** The rules for decisions without a draft. */
public enum DecisionRule implements Rule {
    THE_NEXT_SESSION_IS_SCHEDULED_ONCE,
    THE_NEXT_SESSION_COMES_AFTER_THIS_ONE
}
