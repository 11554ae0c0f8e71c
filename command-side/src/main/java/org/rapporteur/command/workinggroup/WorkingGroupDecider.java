package org.rapporteur.command.workinggroup;

import java.util.List;
import org.rapporteur.command.act.WorkingGroupCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link WorkingGroupCommand}s. */
public final class WorkingGroupDecider {
    private WorkingGroupDecider() {}

    public static List<Event> decide(WorkingGroupCommand command, Setting setting) {
        return List.of();
    }
}
