package org.rapporteur.command.state;

import org.rapporteur.events.fact.AttendanceEvent;

/** Who is registered, in which capacity. */
public record Attendance() {
    static final Attendance NONE = new Attendance();

    Attendance evolve(AttendanceEvent event) {
        return this;
    }
}
