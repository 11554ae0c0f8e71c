package org.rapporteur.command.state;

import org.rapporteur.events.fact.AgendaEvent;

/** The agenda and which of its items are open. */
public record Agenda() {
    static final Agenda NONE = new Agenda();

    Agenda evolve(AgendaEvent event) {
        return this;
    }
}
