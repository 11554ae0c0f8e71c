package org.rapporteur.command.bureau;

import java.util.List;
import org.rapporteur.command.act.BureauCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link BureauCommand}s. */
public final class BureauDecider {
    private BureauDecider() {}

    public static List<Event> decide(BureauCommand command, Setting setting) {
        return List.of();
    }
}
