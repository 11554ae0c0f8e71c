package org.rapporteur.command.decision;

import org.rapporteur.command.kernel.Rule;

/** What must hold for decisions without a draft. */
public enum DecisionRule implements Rule {
    THE_NEXT_SESSION_IS_SCHEDULED_ONCE,
    THE_NEXT_SESSION_COMES_AFTER_THIS_ONE
}
