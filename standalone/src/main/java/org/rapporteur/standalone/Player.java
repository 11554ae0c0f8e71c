package org.rapporteur.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Plays the acts of a scenario file against a command side, one after the other. */
@FunctionalInterface
public interface Player {

    /**
     * Plays a scenario to its end.
     *
     * @param scenario the scenario file, YAML
     * @param texts the folder of the texts that the scenario names; beside the scenario if empty
     * @param commandSide where acts are taken
     * @param progress what to tell the person who waits
     * @throws ScenarioStopped at the first act that the server refuses, or that cannot be read
     */
    Played play(Path scenario, Optional<Path> texts, URI commandSide, Progress progress)
            throws IOException, InterruptedException, ScenarioStopped;

    /**
     * What was played.
     *
     * @param session the session's id
     * @param version the version that the session has reached
     * @param acts how many acts were played
     */
    record Played(String session, long version, int acts) {}

    /**
     * A scenario that did not get to its end; the message says where (file and line) and why (the rule or the field).
     */
    final class ScenarioStopped extends Exception {

        private static final long serialVersionUID = 1;

        public ScenarioStopped(String message) {
            super(message);
        }
    }
}
