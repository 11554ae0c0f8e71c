package org.rapporteur.command.attendance;

import java.util.List;
import org.rapporteur.command.act.AttendanceCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link AttendanceCommand}s. */
public final class AttendanceDecider {
    private AttendanceDecider() {}

    public static List<Event> decide(AttendanceCommand command, Setting setting) {
        return List.of();
    }
}
