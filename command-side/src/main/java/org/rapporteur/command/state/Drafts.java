package org.rapporteur.command.state;

import org.rapporteur.events.fact.DraftEvent;

/** The drafts, their sponsors and what became of them. */
public record Drafts() {
    static final Drafts NONE = new Drafts();

    Drafts evolve(DraftEvent event) {
        return this;
    }
}
