package org.rapporteur.standalone.scenario;

import org.rapporteur.events.yaml.YamlMistake;

/** The file is not a scenario: an unknown key, a missing field, a value of the wrong shape, no YAML at all. */
public final class ScenarioMistake extends ScenarioStopped {
    private static final long serialVersionUID = 1L;

    ScenarioMistake(YamlMistake mistake) {
        super(mistake.file(), mistake.line(), mistake.why());
    }
}
