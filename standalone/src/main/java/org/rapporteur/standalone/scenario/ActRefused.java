package org.rapporteur.standalone.scenario;

import java.nio.file.Path;

/** The command side refused an act; the message has the words of the rule that it breaks. */
public final class ActRefused extends ScenarioStopped {
    private static final long serialVersionUID = 1L;

    ActRefused(Path file, ScenarioAct act, String rule) {
        super(file, act.line(), act.name() + ": " + rule);
    }
}
