package org.rapporteur.command.decision;

import java.util.List;
import org.rapporteur.command.act.DecisionCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link DecisionCommand}s. */
public final class DecisionDecider {
    private DecisionDecider() {}

    public static List<Event> decide(DecisionCommand command, Setting setting) {
        return List.of();
    }
}
