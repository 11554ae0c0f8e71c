package org.rapporteur.command.agenda;

import java.util.List;
import org.rapporteur.command.act.AgendaCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link AgendaCommand}s. */
public final class AgendaDecider {
    private AgendaDecider() {}

    public static List<Event> decide(AgendaCommand command, Setting setting) {
        return List.of();
    }
}
