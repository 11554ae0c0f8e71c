package org.rapporteur.standalone.scenario;

import java.nio.file.Path;

/** The file is not a scenario: an unknown key, a missing field, a value of the wrong shape, no YAML at all. */
public final class ScenarioMistake extends ScenarioStopped {
    private static final long serialVersionUID = 1L;

    ScenarioMistake(Path file, int line, String why) {
        super(file, line, why);
    }
}
