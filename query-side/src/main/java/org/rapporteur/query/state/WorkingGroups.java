package org.rapporteur.query.state;

import java.util.List;
import org.rapporteur.events.fact.WorkingGroupEvent;
import org.rapporteur.events.fact.WorkingGroupEvent.MandateRecalled;
import org.rapporteur.events.fact.WorkingGroupEvent.WorkingGroupMet;
import org.rapporteur.events.value.Absent;

/** The mandates recalled and the sessions held by working groups. */
public record WorkingGroups(List<MandateRecalled> mandates, List<WorkingGroupMet> sessions) implements Area {
    static final WorkingGroups NONE = new WorkingGroups(List.of(), List.of());

    public WorkingGroups {
        mandates = Absent.asEmpty(mandates);
        sessions = Absent.asEmpty(sessions);
    }

    WorkingGroups evolve(WorkingGroupEvent event) {
        return switch (event) {
            case MandateRecalled fact -> new WorkingGroups(Changed.plus(mandates, fact), sessions);
            case WorkingGroupMet fact -> new WorkingGroups(mandates, Changed.plus(sessions, fact));
        };
    }
}
