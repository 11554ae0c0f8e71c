package org.rapporteur.command.debate;

import java.util.List;
import org.rapporteur.command.act.DebateCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link DebateCommand}s. */
public final class DebateDecider {
    private DebateDecider() {}

    public static List<Event> decide(DebateCommand command, Setting setting) {
        return List.of();
    }
}
