package org.rapporteur.command.web;

import java.util.List;

/** The request does not say which act is meant; nothing was decided. */
final class UnreadableAct extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    UnreadableAct(List<Fault> faults) {
        super(faults.toString());
        this.faults = faults;
    }

    UnreadableAct(Fault fault) {
        this(List.of(fault));
    }

    List<Fault> faults() {
        return faults;
    }
}
