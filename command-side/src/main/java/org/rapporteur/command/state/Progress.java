package org.rapporteur.command.state;

import org.rapporteur.events.fact.SessionEvent;

/** Which body and session this is, and how far it has come. */
public record Progress() {
    static final Progress NONE = new Progress();

    Progress evolve(SessionEvent event) {
        return this;
    }
}
