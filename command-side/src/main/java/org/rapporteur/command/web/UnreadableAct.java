package org.rapporteur.command.web;

import java.util.List;
import org.rapporteur.events.schema.First;

/** The request does not say which act is meant; nothing was decided. */
final class UnreadableAct extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient First<Fault> faults;

    UnreadableAct(First<Fault> faults) {
        super(faults.toString());
        this.faults = faults;
    }

    UnreadableAct(Fault fault) {
        this(First.of(List.of(fault)));
    }

    First<Fault> faults() {
        return faults;
    }
}
