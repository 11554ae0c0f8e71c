package org.rapporteur.command.state;

import org.rapporteur.events.fact.WorkingGroupEvent;

/** The sessions of working groups on record. */
public record WorkingGroups() {
    static final WorkingGroups NONE = new WorkingGroups();

    WorkingGroups evolve(WorkingGroupEvent event) {
        return this;
    }
}
