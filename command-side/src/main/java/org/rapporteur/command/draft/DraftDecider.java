package org.rapporteur.command.draft;

import java.util.List;
import org.rapporteur.command.act.DraftCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link DraftCommand}s. */
public final class DraftDecider {
    private DraftDecider() {}

    public static List<Event> decide(DraftCommand command, Setting setting) {
        return List.of();
    }
}
