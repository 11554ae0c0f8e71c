package org.rapporteur.command.state;

import org.rapporteur.events.fact.DecisionEvent;

/** What was decided without a draft. */
public record Decisions() {
    static final Decisions NONE = new Decisions();

    Decisions evolve(DecisionEvent event) {
        return this;
    }
}
