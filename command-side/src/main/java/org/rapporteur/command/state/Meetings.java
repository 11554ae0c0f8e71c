package org.rapporteur.command.state;

import org.rapporteur.events.fact.MeetingEvent;

/** The meetings of the session and which of them are under way. */
public record Meetings() {
    static final Meetings NONE = new Meetings();

    Meetings evolve(MeetingEvent event) {
        return this;
    }
}
