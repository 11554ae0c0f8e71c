package org.rapporteur.procedure.state;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Person;

/**
 * Officers whom an earlier session elected.
 *
 * @param serving until others are elected; somebody whose seat is filled may still be asked to go on, if seats are left
 * @param continuing to the end of this session
 */
public record Incumbents(List<Officer> serving, List<Officer> continuing) {
    static final Incumbents NONE = new Incumbents(List.of(), List.of());

    public Incumbents {
        serving = Absent.asEmpty(serving);
        continuing = Absent.asEmpty(continuing);
    }

    /** Whether an officer only serves until others are elected. */
    public boolean serve(Officer officer) {
        return serving.stream().anyMatch(other -> other.is(officer.person()));
    }

    /** The incumbent a person is. */
    public Optional<Officer> servingAs(Person person) {
        return serving.stream().filter(officer -> officer.is(person)).findFirst();
    }

    /** Whether a person goes on to the end of this session. */
    public boolean goesOn(Person person) {
        return continuing.stream().anyMatch(officer -> officer.is(person));
    }

    Incumbents and(List<Officer> more) {
        return new Incumbents(Grown.byAll(serving, more), continuing);
    }

    Incumbents continued(Officer incumbent) {
        return new Incumbents(without(serving, List.of(incumbent)), Grown.by(continuing, incumbent));
    }

    Incumbents replaced(OfficerReplaced fact) {
        return new Incumbents(
                InPlace.wherever(serving, fact.outgoing()::equals, _ -> fact.incoming()),
                InPlace.wherever(continuing, fact.outgoing()::equals, _ -> fact.incoming()));
    }

    Incumbents without(Collection<Officer> left) {
        return new Incumbents(without(serving, left), without(continuing, left));
    }

    /** Officers but for these persons, whatever the office. */
    static List<Officer> without(List<Officer> officers, Collection<Officer> left) {
        return officers.stream()
                .filter(officer -> left.stream().noneMatch(other -> other.is(officer.person())))
                .toList();
    }
}
