package org.rapporteur.standalone.improvised;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.events.act.BureauCommand.AppointMembers;
import org.rapporteur.events.act.BureauCommand.AppointOfficer;
import org.rapporteur.events.act.BureauCommand.ContinueIncumbent;
import org.rapporteur.events.act.BureauCommand.DrawLot;
import org.rapporteur.events.act.BureauCommand.ElectMembers;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.act.BureauCommand.HoldBallotForMembers;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.BureauCommand.PostponeElection;
import org.rapporteur.events.act.BureauCommand.RecordIncumbents;
import org.rapporteur.events.act.BureauCommand.ResignOffice;
import org.rapporteur.events.act.BureauCommand.RestrictBallot;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Group;
import org.rapporteur.events.fact.BureauEvent.LotDrawn;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.StateVotes;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.SessionOrgan;
import org.rapporteur.procedure.state.SessionState;

/**
 * Acts on elections that might be asked for now: ballots that settle nothing, and what comes between them and after.
 */
final class ElectionProposals {
    private static final Wording COMMITTEE =
            new Wording(Map.of(Language.ENGLISH, "the Committee", Language.CHINESE, "委员会"));

    private static final List<Wording> TITLES = List.of(
            new Wording(Map.of(Language.ENGLISH, "External Auditor", Language.CHINESE, "外聘审计人")),
            new Wording(Map.of(Language.ENGLISH, "Executive Secretary", Language.CHINESE, "执行秘书")));

    private final SessionState state;
    private final Chance chance;

    ElectionProposals(SessionState state, Chance chance) {
        this.state = state;
        this.chance = chance;
    }

    List<Supplier<? extends Command>> all() {
        return List.of(
                this::rival,
                this::evenBallot,
                this::contest,
                this::contest,
                () -> new RestrictBallot(office(), candidates()),
                this::lot,
                this::lot,
                this::chosenByLot,
                () -> new PostponeElection(office(), chance.once(2) ? null : chance.words("the next day")),
                () -> new RecordIncumbents(
                        List.of(chance.nominee(), chance.nominee()), chance.once(2) ? null : 1 + chance.upTo(90)),
                () -> new ContinueIncumbent(incumbent()),
                () -> new ResignOffice(officer()),
                this::ballotForMembers,
                () -> new ElectMembers(
                        COMMITTEE,
                        null,
                        List.of(chance.state()),
                        chance.once(2) ? null : 1 + chance.upTo(4),
                        chance.once(2) ? null : chance.oneOf(DecisionMode.values())),
                () -> new ElectMembers(COMMITTEE, null, List.of(votedFor()), null, DecisionMode.BALLOT),
                this::appointment,
                this::appointment,
                this::appointmentToOffice);
    }

    /** Somebody else for an office that somebody stands for already, mostly of the same regional group. */
    private Command rival() {
        List<OfficeCode> ofOne = chance.officesOfOne();
        List<Officer> forOneSeat = bureau().nominees().stream()
                .filter(nominee -> ofOne.contains(nominee.office()))
                .toList();
        List<Officer> nominees = forOneSeat.isEmpty() ? bureau().nominees() : forOneSeat;
        Officer first = nominees.isEmpty() ? chance.nominee() : chance.oneOf(nominees);
        List<ParticipantCode> neighbours = state.attendance().registrations().keySet().stream()
                .filter(code ->
                        chance.takingPart().isParty(code) && groupOf(code).equals(groupOf(first.state())))
                .sorted()
                .toList();
        ParticipantCode from = neighbours.isEmpty() || chance.once(6) ? chance.participant() : chance.oneOf(neighbours);
        return new NominateOfficer(new Officer(first.office(), "Rival " + chance.upTo(1000) + " of " + from, from));
    }

    private static Optional<Group> groupOf(ParticipantCode code) {
        return Directory.standard()
                .state(code)
                .flatMap(state -> Directory.standard().regionalGroup(state.code()));
    }

    /** All who stand obtain as many votes. */
    private Command evenBallot() {
        return evenBallot(office());
    }

    private Command evenBallot(OfficeCode office) {
        List<Officer> candidates = bureau().candidatesFor(office);
        int each = 1 + chance.upTo(9);
        int papers = each * candidates.size();
        return new HoldBallot(
                office,
                papers,
                0,
                0,
                papers / 2 + 1,
                candidates.stream()
                        .map(candidate -> new CandidateVotes(candidate.name(), candidate.state(), each))
                        .toList());
    }

    /** Of an office with one seat that several stand for, what leads on to a further ballot or a lot. */
    private Command contest() {
        return chance.officesOfOne().stream()
                .filter(office -> bureau().candidatesFor(office).size() > 1)
                .findFirst()
                .map(this::contest)
                .orElseGet(this::rival);
    }

    private Command contest(OfficeCode office) {
        if (bureau().contests().ballotsFor(office).isEmpty()) {
            return evenBallot(office);
        }
        List<Person> two = bureau().candidatesFor(office).stream()
                .limit(2)
                .map(Officer::person)
                .toList();
        return chance.once(2) ? new RestrictBallot(office, two) : lot();
    }

    /** Mostly where a ballot was held that may have parted nobody. */
    private Command lot() {
        OfficeCode office = bureau().nominees().stream()
                .map(Officer::office)
                .filter(one -> !bureau().contests().ballotsFor(one).isEmpty())
                .findFirst()
                .orElseGet(this::office);
        List<Officer> candidates = bureau().candidatesFor(office);
        Person chosen = candidates.isEmpty()
                ? chance.nominee().person()
                : chance.oneOf(candidates).person();
        return new DrawLot(office, candidates.stream().map(Officer::person).toList(), chosen);
    }

    private Command chosenByLot() {
        List<LotDrawn> lots = bureau().contests().lots();
        return lots.isEmpty()
                ? lot()
                : new ElectOfficers(
                        List.of(), List.of(chance.oneOf(lots).chosen().person()), Decision.in(DecisionMode.BALLOT));
    }

    private List<Person> candidates() {
        return bureau().candidatesFor(office()).stream()
                .limit(2)
                .map(Officer::person)
                .toList();
    }

    /** Mostly one that somebody stands for. */
    private OfficeCode office() {
        return bureau().nominees().isEmpty() || chance.once(6)
                ? chance.office()
                : chance.oneOf(bureau().nominees()).office();
    }

    private Command ballotForMembers() {
        ParticipantCode state = chance.state();
        int votes = 1 + chance.upTo(40);
        return new HoldBallotForMembers(
                COMMITTEE, null, 1, votes, 0, 0, votes / 2 + 1, List.of(new StateVotes(state, votes)));
    }

    /** To an organ that the session established, if it did, or to another. */
    private Command appointment() {
        List<SubsidiaryOrgan> established =
                state.organs().all().stream().map(SessionOrgan::organ).toList();
        boolean toOne = !established.isEmpty() && chance.once(2);
        ParticipantCode from = chance.participant();
        return new AppointMembers(
                toOne ? chance.oneOf(established) : null,
                toOne && !chance.once(20) ? null : COMMITTEE,
                chance.once(3) ? List.of() : List.of(chance.participant()),
                chance.once(2) ? List.of() : List.of(new Person("Expert " + chance.upTo(20) + " of " + from, from)),
                chance.once(2) ? null : 1 + chance.upTo(12),
                chance.once(2) ? null : 1 + chance.upTo(4),
                chance.once(2) ? null : office());
    }

    /** To one of the body, or mostly to another. */
    private Command appointmentToOffice() {
        boolean ofTheBody = chance.once(3);
        ParticipantCode from = chance.participant();
        return new AppointOfficer(
                ofTheBody ? chance.officeOpenToAppointment() : null,
                ofTheBody && !chance.once(20) ? null : chance.oneOf(TITLES),
                new Person("Appointee " + chance.upTo(20) + " of " + from, from),
                chance.once(2) ? null : 1 + chance.upTo(4),
                chance.once(2) ? null : office());
    }

    private ParticipantCode votedFor() {
        List<MembersBallotHeld> ballots = bureau().memberships().ballots();
        return ballots.isEmpty()
                ? chance.state()
                : ballots.getLast().votes().getFirst().state();
    }

    private Person incumbent() {
        List<Officer> serving = bureau().incumbents().serving();
        return serving.isEmpty() ? officer() : chance.oneOf(serving).person();
    }

    private Person officer() {
        return bureau().officers().isEmpty()
                ? chance.nominee().person()
                : chance.oneOf(bureau().officers()).person();
    }

    private Bureau bureau() {
        return state.bureau();
    }
}
