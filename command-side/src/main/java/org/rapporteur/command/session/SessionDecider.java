package org.rapporteur.command.session;

import java.util.List;
import org.rapporteur.command.act.SessionCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link SessionCommand}s. */
public final class SessionDecider {
    private SessionDecider() {}

    public static List<Event> decide(SessionCommand command, Setting setting) {
        return List.of();
    }
}
