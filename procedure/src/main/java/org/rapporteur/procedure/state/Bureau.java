package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;

/** The officers: who was nominated, who holds which office, and who was replaced by whom. */
public record Bureau(List<Officer> nominees, List<Officer> officers, List<OfficerReplaced> replacements)
        implements Area {
    static final Bureau NONE = new Bureau(List.of(), List.of(), List.of());

    public Bureau {
        nominees = Absent.asEmpty(nominees);
        officers = Absent.asEmpty(officers);
        replacements = Absent.asEmpty(replacements);
    }

    /** The nominee of this name. */
    public Optional<Officer> nominee(String name) {
        return named(name, nominees);
    }

    /** The officer of this name. */
    public Optional<Officer> officer(String name) {
        return named(name, officers);
    }

    /** Who holds an office, in the order of their election. */
    public List<Officer> holding(OfficeCode office) {
        return officers.stream()
                .filter(officer -> officer.office().equals(office))
                .toList();
    }

    /** Whether the second took the place of the first, by name. */
    public boolean replaced(String outgoing, String incoming) {
        return replacements.stream()
                .anyMatch(fact -> fact.outgoing().name().equals(outgoing)
                        && fact.incoming().name().equals(incoming));
    }

    Bureau evolve(BureauEvent event) {
        return switch (event) {
            case OfficerNominated fact -> new Bureau(Grown.by(nominees, fact.nominee()), officers, replacements);
            case OfficersElected fact ->
                new Bureau(
                        nominees,
                        Stream.concat(officers.stream(), fact.officers().stream())
                                .toList(),
                        replacements);
            case OfficerReplaced fact ->
                new Bureau(
                        nominees,
                        InPlace.where(officers, fact.outgoing()::equals, _ -> fact.incoming()),
                        Grown.by(replacements, fact));
        };
    }

    private static Optional<Officer> named(String name, List<Officer> persons) {
        return persons.stream().filter(person -> person.name().equals(name)).findFirst();
    }
}
