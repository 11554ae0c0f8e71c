package org.rapporteur.procedure.inorder;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.BureauCommand.AppointMembers;
import org.rapporteur.events.act.BureauCommand.AppointOfficer;
import org.rapporteur.events.act.BureauCommand.ContinueIncumbent;
import org.rapporteur.events.act.BureauCommand.DrawLot;
import org.rapporteur.events.act.BureauCommand.ElectMembers;
import org.rapporteur.events.act.BureauCommand.HoldBallotForMembers;
import org.rapporteur.events.act.BureauCommand.PostponeElection;
import org.rapporteur.events.act.BureauCommand.RecordIncumbents;
import org.rapporteur.events.act.BureauCommand.ResignOffice;
import org.rapporteur.events.act.BureauCommand.RestrictBallot;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.directory.State;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.StateVotes;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.SessionOrgan;

/** Acts on elections between and beside their ballots, and on elections of members to other organs. */
final class ElectionCandidates {
    private static final Integer MANY = 1000;

    private final Specimens specimens;

    ElectionCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        return Stream.of(
                        specimens.body().offices().stream().map(Office::code).flatMap(this::office),
                        continuations(),
                        resignations(),
                        Stream.of(incumbents()),
                        members(),
                        appointments(),
                        officeAppointments())
                .flatMap(candidates -> candidates);
    }

    private Stream<Candidate> office(OfficeCode office) {
        List<Person> candidates = specimens.state().bureau().candidatesFor(office).stream()
                .map(Officer::person)
                .toList();
        List<List<Person>> groups = Stream.concat(Stream.of(candidates), pairs(candidates))
                .distinct()
                .toList();
        return Stream.of(
                Candidate.oneOf(
                        groups.stream()
                                .map(group -> new RestrictBallot(office, group))
                                .toList(),
                        "candidates"),
                Candidate.oneOf(
                        groups.stream()
                                .flatMap(group -> group.stream().map(chosen -> new DrawLot(office, group, chosen)))
                                .toList(),
                        "among",
                        "chosen"),
                Candidate.oneOf(
                        Stream.of(null, specimens.words())
                                .map(until -> new PostponeElection(office, until))
                                .toList(),
                        "until"));
    }

    private static Stream<List<Person>> pairs(List<Person> candidates) {
        return candidates.stream()
                .flatMap(one ->
                        candidates.stream().skip(candidates.indexOf(one) + 1L).map(other -> List.of(one, other)));
    }

    /** Also of somebody whose seat was filled, as long as another is vacant. */
    private Stream<Candidate> continuations() {
        Bureau bureau = specimens.state().bureau();
        return Stream.concat(bureau.officers().stream(), bureau.incumbents().serving().stream())
                .map(Officer::person)
                .distinct()
                .map(person -> Candidate.of(new ContinueIncumbent(person)));
    }

    private Stream<Candidate> resignations() {
        return specimens.state().bureau().officers().stream()
                .map(officer -> Candidate.of(new ResignOffice(officer.person())));
    }

    private Candidate incumbents() {
        return Candidate.oneOf(
                specimens.body().offices().stream()
                        .flatMap(office -> specimens.parties().stream()
                                .flatMap(state -> Stream.of(null, 1)
                                        .map(session -> new RecordIncumbents(
                                                List.of(new Officer(office.code(), specimens.person(state), state)),
                                                session))))
                        .toList(),
                "officers",
                "session");
    }

    /** To each organ of the session, and to some other. */
    private Stream<Candidate> appointments() {
        Stream<SubsidiaryOrgan> established =
                specimens.state().organs().all().stream().map(SessionOrgan::organ);
        ParticipantCode anyState = specimens.directory().states().getFirst().code();
        Candidate other = Candidate.of(
                appointment(null, specimens.words(), anyState, null),
                "organ",
                "members",
                "persons",
                "seats",
                "years",
                "proposedBy");
        return Stream.concat(Stream.of(other), established.map(this::appointment));
    }

    /** To each office of the body, and to one that nobody was appointed to yet. */
    private Stream<Candidate> officeAppointments() {
        ParticipantCode anyState = specimens.directory().states().getFirst().code();
        Candidate other = Candidate.of(
                new AppointOfficer(
                        null, specimens.words(), new Person(specimens.person(anyState), anyState), null, null),
                "title",
                "person",
                "years",
                "proposedBy");
        return Stream.concat(
                Stream.of(other), specimens.body().offices().stream().map(office -> officeAppointment(office.code())));
    }

    private Candidate officeAppointment(OfficeCode office) {
        return Candidate.oneOf(
                specimens.parties().stream()
                        .map(state -> new AppointOfficer(
                                office, null, new Person(specimens.person(state), state), null, null))
                        .toList(),
                "person",
                "years",
                "proposedBy");
    }

    private Candidate appointment(SubsidiaryOrgan organ) {
        return Candidate.oneOf(
                specimens.parties().stream()
                        .flatMap(state -> Stream.of(null, MANY).map(seats -> appointment(organ, null, state, seats)))
                        .toList(),
                "members",
                "persons",
                "seats",
                "years",
                "proposedBy");
    }

    /** Of a person, whom nobody appointed yet, whoever represents the State. */
    private AppointMembers appointment(
            @Nullable SubsidiaryOrgan established,
            @Nullable Wording organ,
            ParticipantCode state,
            @Nullable Integer seats) {
        return new AppointMembers(
                established, organ, List.of(), List.of(new Person(specimens.person(state), state)), seats, null, null);
    }

    private Stream<Candidate> members() {
        List<ParticipantCode> states =
                specimens.directory().states().stream().map(State::code).toList();
        Stream<Wording> organs = Stream.concat(
                        specimens.state().bureau().memberships().ballots().stream()
                                .map(ballot -> ballot.organ()),
                        Stream.of(specimens.words()))
                .distinct();
        return Stream.of(
                Candidate.of(
                        new HoldBallotForMembers(
                                specimens.words(), null, 1, 1, 0, 0, 1, List.of(new StateVotes(states.getFirst(), 1))),
                        "organ",
                        "regionalGroup",
                        "seats",
                        "papers",
                        "invalid",
                        "abstaining",
                        "required",
                        "votes"),
                Candidate.oneOf(
                        organs.flatMap(organ -> states.stream()
                                        .map(state -> new ElectMembers(
                                                organ, null, List.of(state), null, DecisionMode.ACCLAMATION)))
                                .limit(states.size() * 2L)
                                .toList(),
                        "organ",
                        "regionalGroup",
                        "members",
                        "years",
                        "mode"));
    }
}
