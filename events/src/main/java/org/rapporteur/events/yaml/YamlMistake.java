package org.rapporteur.events.yaml;

import java.nio.file.Path;

/** Something is wrong in a file: no YAML at all, an unknown key, a missing field, a value of the wrong shape. */
public final class YamlMistake extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final String why;

    YamlMistake(Path file, int line, String why) {
        super("%s:%d: %s".formatted(file, line, why));
        this.file = file;
        this.line = line;
        this.why = why;
    }

    public Path file() {
        return file;
    }

    /** The line of the file, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong, without where. */
    public String why() {
        return why;
    }
}
