package org.rapporteur.command.document;

import java.util.List;
import org.rapporteur.command.act.DocumentCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link DocumentCommand}s. */
public final class DocumentDecider {
    private DocumentDecider() {}

    public static List<Event> decide(DocumentCommand command, Setting setting) {
        return List.of();
    }
}
