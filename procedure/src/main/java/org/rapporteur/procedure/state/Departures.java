package org.rapporteur.procedure.state;

import java.util.List;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Person;

/** Officers who left their office, and who took the place of those who were replaced. */
public record Departures(List<OfficerReplaced> replacements, List<Officer> resigned) {
    static final Departures NONE = new Departures(List.of(), List.of());

    public Departures {
        replacements = Absent.asEmpty(replacements);
        resigned = Absent.asEmpty(resigned);
    }

    /** Whether a person took the place of somebody of this name. */
    public boolean replaced(String outgoing, Person incoming) {
        return replacements.stream()
                .anyMatch(fact ->
                        fact.outgoing().isCalled(outgoing) && fact.incoming().is(incoming));
    }

    /** Whether somebody took the place of an officer. */
    boolean replaced(Officer outgoing) {
        return replacements.stream().map(OfficerReplaced::outgoing).anyMatch(outgoing::equals);
    }

    /** Whether a person gave up an office. */
    public boolean resigned(Person person) {
        return resigned.stream().anyMatch(officer -> officer.is(person));
    }

    Departures and(OfficerReplaced fact) {
        return new Departures(Grown.by(replacements, fact), resigned);
    }

    Departures and(Officer left) {
        return new Departures(replacements, Grown.by(resigned, left));
    }
}
