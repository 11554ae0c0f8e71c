package org.rapporteur.command.state;

import org.rapporteur.events.fact.DebateEvent;

/** What was said, as far as rules depend on it. */
public record Debate() {
    static final Debate NONE = new Debate();

    Debate evolve(DebateEvent event) {
        return this;
    }
}
