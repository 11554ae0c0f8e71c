package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import org.rapporteur.events.fact.WorkingGroupEvent;
import org.rapporteur.events.fact.WorkingGroupEvent.MandateRecalled;
import org.rapporteur.events.fact.WorkingGroupEvent.WorkingGroupMet;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.WorkingGroupCode;

/** The mandates and sessions of working groups on record. */
public record WorkingGroups(List<MandateRecalled> mandates, List<WorkingGroupMet> sessions) implements Area {
    static final WorkingGroups NONE = new WorkingGroups(List.of(), List.of());

    public WorkingGroups {
        mandates = Absent.asEmpty(mandates);
        sessions = Absent.asEmpty(sessions);
    }

    /** The numbers of the sessions of a group that are on record; empty when the record is silent on the group. */
    public List<Integer> sessionsOf(WorkingGroupCode group) {
        return sessions.stream()
                .filter(session -> session.group().equals(group))
                .map(WorkingGroupMet::number)
                .toList();
    }

    public Optional<WorkingGroupMet> session(WorkingGroupCode group, int number) {
        return sessions.stream()
                .filter(session -> session.group().equals(group) && session.number() == number)
                .findFirst();
    }

    public Optional<WorkingGroupMet> withReport(Symbol report) {
        return sessions.stream()
                .filter(session -> session.report().equals(report))
                .findFirst();
    }

    WorkingGroups evolve(WorkingGroupEvent event) {
        return switch (event) {
            case MandateRecalled fact -> new WorkingGroups(Grown.by(mandates, fact), sessions);
            case WorkingGroupMet fact -> new WorkingGroups(mandates, Grown.by(sessions, fact));
        };
    }
}
