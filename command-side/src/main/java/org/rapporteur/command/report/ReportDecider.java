package org.rapporteur.command.report;

import java.util.List;
import org.rapporteur.command.act.ReportCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link ReportCommand}s. */
public final class ReportDecider {
    private ReportDecider() {}

    public static List<Event> decide(ReportCommand command, Setting setting) {
        return List.of();
    }
}
