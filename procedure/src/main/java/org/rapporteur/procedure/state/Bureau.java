package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Person;
import org.rapporteur.procedure.kernel.Rejected;

/**
 * The officers: who was nominated, who holds which office, and who was replaced by whom.
 *
 * @param withdrawn nominees who are candidates no longer
 * @param ballots in the order in which they were held
 */
public record Bureau(
        List<Officer> nominees,
        List<Officer> withdrawn,
        List<BallotHeld> ballots,
        List<Officer> officers,
        List<OfficerReplaced> replacements)
        implements Area {
    static final Bureau NONE = new Bureau(List.of(), List.of(), List.of(), List.of(), List.of());

    public Bureau {
        nominees = Absent.asEmpty(nominees);
        withdrawn = Absent.asEmpty(withdrawn);
        ballots = Absent.asEmpty(ballots);
        officers = Absent.asEmpty(officers);
        replacements = Absent.asEmpty(replacements);
    }

    /** The nomination of a person. */
    public Optional<Officer> nominee(Person person) {
        return nominees.stream().filter(nominee -> nominee.is(person)).findFirst();
    }

    /** The office a person holds. */
    public Optional<Officer> officer(Person person) {
        return officers.stream().filter(officer -> officer.is(person)).findFirst();
    }

    /**
     * The one officer of this name.
     *
     * @throws Rejected if two of them share it
     */
    public Optional<Officer> officer(String name) {
        return theOne(name, officers.stream().filter(officer -> officer.isCalled(name)));
    }

    /**
     * The one person of this name who was nominated or holds an office.
     *
     * @throws Rejected if two of them share it
     */
    public Optional<Person> person(String name) {
        return theOne(
                name,
                Stream.concat(nominees.stream(), officers.stream())
                        .filter(officer -> officer.isCalled(name))
                        .map(Officer::person)
                        .map(person -> new Person(name, person.state())));
    }

    /** Who holds an office, in the order of their election. */
    public List<Officer> holding(OfficeCode office) {
        return officers.stream()
                .filter(officer -> officer.office().equals(office))
                .toList();
    }

    /** Who still stands for an office: neither withdrawn nor ever elected. */
    public List<Officer> candidatesFor(OfficeCode office) {
        return nominees.stream()
                .filter(nominee -> nominee.office().equals(office))
                .filter(nominee -> !withdrawn.contains(nominee) && !officers.contains(nominee))
                .filter(nominee ->
                        replacements.stream().map(OfficerReplaced::outgoing).noneMatch(nominee::equals))
                .toList();
    }

    /** The ballots for an office, in their order. */
    public List<BallotHeld> ballotsFor(OfficeCode office) {
        return ballots.stream().filter(ballot -> ballot.office().equals(office)).toList();
    }

    /** Whether the second took the place of the first. */
    public boolean replaced(Person outgoing, Person incoming) {
        return replacements.stream()
                .anyMatch(
                        fact -> fact.outgoing().is(outgoing) && fact.incoming().is(incoming));
    }

    Bureau evolve(BureauEvent event) {
        return switch (event) {
            case OfficerNominated fact ->
                new Bureau(
                        nominees.contains(fact.nominee()) ? nominees : Grown.by(nominees, fact.nominee()),
                        withdrawn.stream()
                                .filter(person -> !person.equals(fact.nominee()))
                                .toList(),
                        ballots,
                        officers,
                        replacements);
            case CandidateWithdrawn fact ->
                new Bureau(nominees, Grown.by(withdrawn, fact.candidate()), ballots, officers, replacements);
            case BallotHeld fact -> new Bureau(nominees, withdrawn, Grown.by(ballots, fact), officers, replacements);
            case OfficersElected fact ->
                new Bureau(
                        nominees,
                        withdrawn,
                        ballots,
                        Stream.concat(officers.stream(), fact.officers().stream())
                                .toList(),
                        replacements);
            case OfficerReplaced fact ->
                new Bureau(
                        nominees,
                        withdrawn,
                        ballots,
                        InPlace.where(officers, fact.outgoing()::equals, _ -> fact.incoming()),
                        Grown.by(replacements, fact));
        };
    }

    private static <P> Optional<P> theOne(String name, Stream<P> called) {
        List<P> all = called.distinct().toList();
        Rejected.unless(
                all.size() <= 1, StandingRule.WHO_SHARES_A_NAME_IS_NAMED_WITH_THE_STATE, Map.of("person", name));
        return all.stream().findFirst();
    }
}
