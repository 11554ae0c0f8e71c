package org.rapporteur.standalone.scenario;

import java.nio.file.Path;

/** A scenario did not get to its end. The message says where ({@code FILE:LINE}) and why. */
public abstract sealed class ScenarioStopped extends Exception permits ScenarioMistake, ActRefused {
    private static final long serialVersionUID = 1L;

    private final int line;

    ScenarioStopped(Path file, int line, String why) {
        super("%s:%d: %s".formatted(file, line, why));
        this.line = line;
    }

    /** The line of the file, from 1. */
    public int line() {
        return line;
    }
}
