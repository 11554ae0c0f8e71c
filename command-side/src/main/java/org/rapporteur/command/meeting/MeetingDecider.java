package org.rapporteur.command.meeting;

import java.util.List;
import org.rapporteur.command.act.MeetingCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link MeetingCommand}s. */
public final class MeetingDecider {
    private MeetingDecider() {}

    public static List<Event> decide(MeetingCommand command, Setting setting) {
        return List.of();
    }
}
