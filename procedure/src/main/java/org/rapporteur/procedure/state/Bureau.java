package org.rapporteur.procedure.state;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.NotInOrder;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.BallotRestricted;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.ElectionPostponed;
import org.rapporteur.events.fact.BureauEvent.IncumbentContinued;
import org.rapporteur.events.fact.BureauEvent.IncumbentsRecorded;
import org.rapporteur.events.fact.BureauEvent.IncumbentsSucceeded;
import org.rapporteur.events.fact.BureauEvent.LotDrawn;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.fact.BureauEvent.OfficerAppointed;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficerResigned;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Person;
import org.rapporteur.procedure.kernel.Rejected;

/**
 * The officers: who was nominated, who holds which office, and who was replaced by whom; and members of other organs.
 *
 * @param withdrawn nominees who are candidates no longer
 * @param departures in the order in which officers left
 */
public record Bureau(
        List<Officer> nominees,
        List<Officer> withdrawn,
        Contests contests,
        List<Officer> officers,
        Incumbents incumbents,
        Departures departures,
        Memberships memberships)
        implements Area {
    static final Bureau NONE = new Bureau(
            List.of(), List.of(), Contests.NONE, List.of(), Incumbents.NONE, Departures.NONE, Memberships.NONE);

    public Bureau {
        nominees = Absent.asEmpty(nominees);
        withdrawn = Absent.asEmpty(withdrawn);
        contests = Objects.requireNonNullElse(contests, Contests.NONE);
        officers = Absent.asEmpty(officers);
        incumbents = Objects.requireNonNullElse(incumbents, Incumbents.NONE);
        departures = Objects.requireNonNullElse(departures, Departures.NONE);
        memberships = Objects.requireNonNullElse(memberships, Memberships.NONE);
    }

    /** The nomination of a person. */
    public Optional<Officer> nominee(Person person) {
        return nominees.stream().filter(nominee -> nominee.is(person)).findFirst();
    }

    /** The office a person holds. */
    public Optional<Officer> officer(Person person) {
        return officers.stream().filter(officer -> officer.is(person)).findFirst();
    }

    /** The office a person holds to the end of the session, and not only until somebody is elected to it. */
    public Optional<Officer> settled(Person person) {
        return officer(person).filter(officer -> !incumbents.serve(officer));
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

    /** How many seats of an office are taken to the end of the session. */
    public int settledSeats(OfficeCode office) {
        return (int) holding(office).stream()
                .filter(officer -> !incumbents.serve(officer))
                .count();
    }

    /** Who still stands for an office: neither withdrawn nor ever elected. */
    public List<Officer> candidatesFor(OfficeCode office) {
        return nominees.stream()
                .filter(nominee -> nominee.office().equals(office))
                .filter(nominee -> !withdrawn.contains(nominee)
                        && settled(nominee.person()).isEmpty())
                .filter(nominee -> !departures.replaced(nominee))
                .toList();
    }

    Bureau evolve(BureauEvent event) {
        return switch (event) {
            case OfficerNominated fact -> nominated(fact.nominee());
            case CandidateWithdrawn fact -> standing(nominees, Grown.by(withdrawn, fact.candidate()));
            case BallotHeld fact -> contested(contests.after(fact));
            case BallotRestricted fact -> contested(contests.after(fact));
            case LotDrawn fact -> contested(contests.after(fact));
            case ElectionPostponed fact -> contested(contests.after(fact));
            case OfficersElected fact -> elected(fact.officers());
            case IncumbentsRecorded fact ->
                holding(without(officers, fact.officers()), fact.officers(), incumbents.and(fact.officers()));
            case IncumbentContinued fact ->
                holding(
                        without(officers, List.of(fact.incumbent())),
                        List.of(fact.incumbent()),
                        incumbents.continued(fact.incumbent()));
            case IncumbentsSucceeded fact -> holding(without(officers, fact.incumbents()), List.of(), incumbents);
            case OfficerReplaced fact -> replaced(fact);
            case MembersBallotHeld fact -> with(memberships.and(fact));
            case MembersElected fact -> with(memberships.and(fact));
            case MembersAppointed fact -> with(memberships.and(fact));
            case OfficerAppointed fact ->
                fact.officer().map(officer -> elected(List.of(officer))).orElseGet(() -> with(memberships.and(fact)));
            case OfficerResigned fact -> resigned(fact.officer());
        };
    }

    /** Of one person the last nomination counts. */
    private Bureau nominated(Officer nominee) {
        return standing(
                nominees.contains(nominee) ? nominees : Grown.by(without(nominees, List.of(nominee)), nominee),
                without(withdrawn, List.of(nominee)));
    }

    private Bureau elected(List<Officer> elected) {
        Contests after = contests;
        for (Officer officer : elected) {
            after = after.afterElectionTo(officer.office());
        }
        return contested(after).holding(without(officers, elected), elected, incumbents.without(elected));
    }

    private Bureau replaced(OfficerReplaced fact) {
        return new Bureau(
                nominees,
                withdrawn,
                contests,
                InPlace.where(officers, fact.outgoing()::equals, _ -> fact.incoming()),
                incumbents.replaced(fact),
                departures.and(fact),
                memberships);
    }

    /** Who was voted for in the election that is over is a candidate no longer; nor is who resigned. */
    private Bureau resigned(Officer officer) {
        if (!officers.contains(officer)) {
            throw NotInOrder.isMissing();
        }
        List<Officer> lost = contests.ballotsFor(officer.office()).stream()
                .flatMap(ballot -> ballot.votes().stream())
                .flatMap(votes -> nominees.stream().filter(votes::areOf))
                .filter(nominee -> nominee.office().equals(officer.office())
                        && officer(nominee.person()).isEmpty())
                .toList();
        return new Bureau(
                without(without(nominees, lost), List.of(officer)),
                withdrawn,
                contests.anew(officer.office()),
                without(officers, List.of(officer)),
                incumbents.without(List.of(officer)),
                departures.and(officer),
                memberships);
    }

    private Bureau with(Memberships memberships) {
        return new Bureau(nominees, withdrawn, contests, officers, incumbents, departures, memberships);
    }

    private Bureau standing(List<Officer> nominees, List<Officer> withdrawn) {
        return new Bureau(nominees, withdrawn, contests, officers, incumbents, departures, memberships);
    }

    private Bureau contested(Contests contests) {
        return new Bureau(nominees, withdrawn, contests, officers, incumbents, departures, memberships);
    }

    private Bureau holding(List<Officer> before, List<Officer> more, Incumbents incumbents) {
        return new Bureau(
                nominees, withdrawn, contests, Grown.byAll(before, more), incumbents, departures, memberships);
    }

    private static List<Officer> without(List<Officer> officers, Collection<Officer> left) {
        return Incumbents.without(officers, left);
    }

    private static <P> Optional<P> theOne(String name, Stream<P> called) {
        List<P> all = called.distinct().toList();
        Rejected.unless(
                all.size() <= 1, StandingRule.WHO_SHARES_A_NAME_IS_NAMED_WITH_THE_STATE, Map.of("person", name));
        return all.stream().findFirst();
    }
}
