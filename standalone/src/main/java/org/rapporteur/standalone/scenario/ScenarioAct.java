package org.rapporteur.standalone.scenario;

import java.time.Instant;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;

/**
 * One act of a scenario.
 *
 * @param line of the file on which it begins, from 1
 * @param occurredAt when it happened
 * @param by who acts
 */
public record ScenarioAct(int line, Command command, Instant occurredAt, String by) {

    /** Its wire name, such as {@code open-meeting}. */
    public String name() {
        return ActCatalog.NAMES.nameOf(command.getClass());
    }
}
