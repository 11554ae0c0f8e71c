package org.rapporteur.command.web;

import java.util.List;

/** There is no act of this name. */
final class UnknownAct extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<String> near;

    UnknownAct(String name, List<String> near) {
        super(name);
        this.name = name;
        this.near = near;
    }

    String name() {
        return name;
    }

    /** The names that look most like it. */
    List<String> near() {
        return near;
    }
}
