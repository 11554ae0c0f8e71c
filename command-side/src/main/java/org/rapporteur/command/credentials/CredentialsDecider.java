package org.rapporteur.command.credentials;

import java.util.List;
import org.rapporteur.command.act.CredentialsCommand;
import org.rapporteur.command.state.Setting;
import org.rapporteur.events.fact.Event;

/** Decides on {@link CredentialsCommand}s. */
public final class CredentialsDecider {
    private CredentialsDecider() {}

    public static List<Event> decide(CredentialsCommand command, Setting setting) {
        return List.of();
    }
}
