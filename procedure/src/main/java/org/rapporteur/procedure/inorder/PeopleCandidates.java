package org.rapporteur.procedure.inorder;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.act.AttendanceCommand.ApproveStandingInvitations;
import org.rapporteur.events.act.AttendanceCommand.NoteAttendance;
import org.rapporteur.events.act.AttendanceCommand.ObjectToAdmission;
import org.rapporteur.events.act.AttendanceCommand.RecallObserverRules;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.AttendanceCommand.RestoreVotingRights;
import org.rapporteur.events.act.AttendanceCommand.SuspendVotingRights;
import org.rapporteur.events.act.AttendanceCommand.WithdrawParticipant;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.events.act.BureauCommand.WithdrawCandidate;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.directory.State;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StandingOrgan;

/** Acts on who takes part, and on who holds an office. */
final class PeopleCandidates {
    private final Specimens specimens;

    PeopleCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        return Stream.of(attendance(), standing(), offices()).flatMap(candidates -> candidates);
    }

    private Stream<Candidate> attendance() {
        return Stream.concat(
                specimens.body().categories().stream()
                        .map(Capacity::code)
                        .flatMap(category -> Stream.of(
                                Candidate.oneOf(newcomers(category), "states", "organizations"),
                                Candidate.oneOf(
                                        Stream.of(null, 1)
                                                .map(number -> new NoteAttendance(category, number))
                                                .toList(),
                                        "number"))),
                Stream.of(
                        Candidate.of(new RecallObserverRules()),
                        Candidate.oneOf(
                                Stream.of(StandingOrgan.values())
                                        .map(organ -> new ApproveStandingInvitations(specimens.newDocument(), organ))
                                        .toList(),
                                "list",
                                "requestedBy")));
    }

    private Stream<Candidate> standing() {
        return Stream.of(
                Candidate.oneOf(
                        specimens
                                .votersNow()
                                .map(voter -> new SuspendVotingRights(List.of(voter), null))
                                .toList(),
                        "participants",
                        "why"),
                Candidate.oneOf(
                        specimens.state().attendance().standing().withoutVote().stream()
                                .map(voteless -> new RestoreVotingRights(List.of(voteless)))
                                .toList(),
                        "participants"),
                Candidate.oneOf(
                        specimens.anybody().stream()
                                .map(participant -> new WithdrawParticipant(participant, null))
                                .toList(),
                        "participant",
                        "on"),
                Candidate.oneOf(
                        specimens.parties().stream()
                                .map(by -> new ObjectToAdmission(
                                        by, new Delegation(specimens.newOrganization(), specimens.words(), null), null))
                                .toList(),
                        "by",
                        "of",
                        "ground"));
    }

    /** Of categories some are of States, others of organizations, one of those that States have joined in. */
    private List<RegisterParticipants> newcomers(Category category) {
        Stream<ParticipantCode> states = specimens.directory().states().stream()
                .map(State::code)
                .filter(code -> specimens.state().attendance().categoryOf(code).isEmpty())
                .filter(code ->
                        specimens.state().attendance().objectionsTo(code).isEmpty())
                .filter(code -> specimens
                        .body()
                        .admits(code, category, specimens.state().progress().days()))
                .limit(1);
        Stream<Delegation> organizations = Stream.concat(
                specimens.directory().organizations().stream()
                        .map(organization -> new Delegation(organization.code(), null, null)),
                Stream.of(new Delegation(specimens.newOrganization(), specimens.words(), null)));
        return Stream.concat(
                        states.map(state -> new RegisterParticipants(category, List.of(state), List.of())),
                        organizations.map(
                                organization -> new RegisterParticipants(category, List.of(), List.of(organization))))
                .toList();
    }

    private Stream<Candidate> offices() {
        return Stream.of(
                        specimens.body().offices().stream().map(Office::code).flatMap(this::office),
                        specimens.state().bureau().nominees().stream().flatMap(this::nominee),
                        specimens.state().bureau().officers().stream().map(this::replacement))
                .flatMap(candidates -> candidates);
    }

    private Stream<Candidate> office(OfficeCode office) {
        Question election =
                Question.ofElection(office, specimens.state().questions().nextElection(office));
        List<Officer> candidates = specimens.state().bureau().candidatesFor(office);
        List<CandidateVotes> votes = candidates.stream()
                .map(candidate -> new CandidateVotes(candidate.name(), candidate.equals(candidates.getFirst()) ? 1 : 0))
                .toList();
        return Stream.of(
                Candidate.oneOf(
                        specimens.anybody().stream()
                                .map(state -> new NominateOfficer(new Officer(office, specimens.person(state), state)))
                                .toList(),
                        "nominee"),
                Candidate.oneOf(
                                List.of(
                                        new HoldBallot(office, 1, 0, 0, 1, votes),
                                        new HoldBallot(office, 1, 1, 0, 1, List.of())),
                                "papers",
                                "invalid",
                                "abstaining",
                                "required",
                                "votes")
                        .on(election));
    }

    private Stream<Candidate> nominee(Officer nominee) {
        return Stream.of(
                Candidate.of(new WithdrawCandidate(nominee.name(), nominee.state()), "state"),
                Candidate.oneOf(
                                Stream.of(DecisionMode.ACCLAMATION, DecisionMode.BALLOT, DecisionMode.WITHOUT_OBJECTION)
                                        .map(mode -> new ElectOfficers(
                                                List.of(nominee.name()), List.of(), Decision.in(mode)))
                                        .toList(),
                                "officers",
                                "namesakes",
                                "decision")
                        .on(Question.ofElection(
                                nominee.office(), specimens.state().questions().nextElection(nominee.office()))));
    }

    private Candidate replacement(Officer officer) {
        return Candidate.of(
                new ReplaceOfficer(officer.name(), specimens.person(officer.state()), officer.state()),
                "incoming",
                "state");
    }
}
