package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.fact.BureauEvent.OfficerAppointed;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Wording;

/**
 * Who was elected or appointed a member of an organ at this session, and the ballots for them, each in their order.
 *
 * @param offices outside of the bureau to which persons were appointed
 */
public record Memberships(
        List<MembersBallotHeld> ballots,
        List<MembersElected> elections,
        List<MembersAppointed> appointments,
        List<OfficerAppointed> offices) {
    static final Memberships NONE = new Memberships(List.of(), List.of(), List.of(), List.of());

    public Memberships {
        ballots = Absent.asEmpty(ballots);
        elections = Absent.asEmpty(elections);
        appointments = Absent.asEmpty(appointments);
        offices = Absent.asEmpty(offices);
    }

    /** The ballots for the seats of an organ, or for those of one group in it. */
    public List<MembersBallotHeld> ballotsFor(Wording organ, @Nullable GroupCode group) {
        return ballots.stream()
                .filter(ballot -> ballot.organ().equals(organ) && Objects.equals(ballot.group(), group))
                .toList();
    }

    /** Whether a State was elected or appointed a member of an organ. */
    public boolean isMember(ParticipantCode state, Wording organ) {
        return membersOf(organ).contains(state);
    }

    /** The States that were elected or appointed members of an organ. */
    public List<ParticipantCode> membersOf(Wording organ) {
        return Stream.concat(
                        elections.stream()
                                .filter(election -> election.organ().equals(organ))
                                .flatMap(election -> election.members().stream()),
                        appointmentsTo(null, organ).stream().flatMap(appointment -> appointment.members().stream()))
                .distinct()
                .toList();
    }

    /** How many of those voted for in a ballot were elected; nobody who had been before was voted for. */
    public int electedBy(MembersBallotHeld ballot) {
        return (int) ballot.votes().stream()
                .filter(votes -> isMember(votes.state(), ballot.organ()))
                .count();
    }

    /** The appointments to one organ. */
    public List<MembersAppointed> appointmentsTo(@Nullable SubsidiaryOrgan established, @Nullable Wording organ) {
        return appointments.stream()
                .filter(appointment -> Objects.equals(appointment.established(), established)
                        && Objects.equals(appointment.organ(), organ))
                .toList();
    }

    /** Who was appointed to an office outside of the bureau. */
    public Optional<Person> appointedAs(@Nullable Wording title) {
        return offices.stream()
                .filter(appointment -> Objects.equals(appointment.title(), title))
                .map(OfficerAppointed::person)
                .findFirst();
    }

    Memberships and(MembersBallotHeld fact) {
        return new Memberships(Grown.by(ballots, fact), elections, appointments, offices);
    }

    Memberships and(MembersElected fact) {
        return new Memberships(ballots, Grown.by(elections, fact), appointments, offices);
    }

    Memberships and(MembersAppointed fact) {
        return new Memberships(ballots, elections, Grown.by(appointments, fact), offices);
    }

    Memberships and(OfficerAppointed fact) {
        return new Memberships(ballots, elections, appointments, Grown.by(offices, fact));
    }
}
