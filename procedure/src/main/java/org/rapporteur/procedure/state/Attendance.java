package org.rapporteur.procedure.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ObserverRulesRecalled;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantWithdrawn;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.AttendanceEvent.StandingInvitationsApproved;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsRestored;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsSuspended;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ParticipantStanding;
import org.rapporteur.events.value.Symbol;

/**
 * The participants, each in its capacity.
 *
 * @param noted the last note on each category; one without a number only says that some attended
 * @param rulesRecalledIn the meetings in which the rules on observers were recalled
 * @param standingInvitations the lists of organizations that were approved, and where
 * @param standing as it is by what was logged; by when it happened, {@link DecisionContext} knows it
 * @param objections to the admission of others, whatever was decided on it
 */
public record Attendance(
        Map<ParticipantCode, Registration> registrations,
        Map<Category, AttendanceNoted> noted,
        List<MeetingNumber> rulesRecalledIn,
        Map<Symbol, MeetingNumber> standingInvitations,
        ParticipantStanding standing,
        List<AdmissionObjectedTo> objections)
        implements Area {
    static final Attendance NONE =
            new Attendance(Map.of(), Map.of(), List.of(), Map.of(), ParticipantStanding.NONE, List.of());

    /** A delegation and its capacity. */
    public record Registration(Category category, Delegation delegation) {}

    public Attendance {
        registrations = Absent.asEmpty(registrations);
        noted = Absent.asEmpty(noted);
        rulesRecalledIn = Absent.asEmpty(rulesRecalledIn);
        standingInvitations = Absent.asEmpty(standingInvitations);
        objections = Absent.asEmpty(objections);
    }

    public Optional<Registration> registration(ParticipantCode code) {
        return Optional.ofNullable(registrations.get(code));
    }

    /** The capacity in which somebody takes part; nothing if not registered. */
    public Optional<Category> categoryOf(ParticipantCode code) {
        return registration(code).map(Registration::category);
    }

    /** The objections to the admission of somebody. */
    public List<AdmissionObjectedTo> objectionsTo(ParticipantCode participant) {
        return objections.stream()
                .filter(objection -> objection.of().code().equals(participant))
                .toList();
    }

    public Optional<AttendanceNoted> noteOn(Category category) {
        return Optional.ofNullable(noted.get(category));
    }

    /** How many of a category are registered by name. */
    public int registered(Category category) {
        return Math.toIntExact(registrations.values().stream()
                .filter(registration -> registration.category().equals(category))
                .count());
    }

    /** How many of a category take part, by name or by number, whichever is more. */
    public int participating(Category category) {
        return Math.max(registered(category), numberNoted(category));
    }

    Attendance evolve(AttendanceEvent event) {
        return switch (event) {
            case ParticipantsRegistered fact ->
                new Attendance(withAll(fact), noted, rulesRecalledIn, standingInvitations, standing, objections);
            case AttendanceNoted fact ->
                new Attendance(
                        registrations,
                        Grown.by(noted, fact.category(), fact),
                        rulesRecalledIn,
                        standingInvitations,
                        standing,
                        objections);
            case ObserverRulesRecalled fact ->
                new Attendance(
                        registrations,
                        noted,
                        Grown.by(rulesRecalledIn, fact.meeting()),
                        standingInvitations,
                        standing,
                        objections);
            case StandingInvitationsApproved fact ->
                new Attendance(
                        registrations,
                        noted,
                        rulesRecalledIn,
                        Grown.by(standingInvitations, fact.list(), fact.meeting()),
                        standing,
                        objections);
            case AdmissionObjectedTo fact ->
                new Attendance(
                        registrations,
                        noted,
                        rulesRecalledIn,
                        standingInvitations,
                        standing,
                        Grown.by(objections, fact));
            case VotingRightsSuspended fact -> with(standing.suspending(fact.participants()));
            case VotingRightsRestored fact -> with(standing.restoring(fact.participants()));
            case ParticipantWithdrawn fact -> with(standing.leftBy(fact.participant()));
        };
    }

    private Attendance with(ParticipantStanding now) {
        return new Attendance(registrations, noted, rulesRecalledIn, standingInvitations, now, objections);
    }

    private int numberNoted(Category category) {
        return noteOn(category).map(AttendanceNoted::number).orElse(0);
    }

    private Map<ParticipantCode, Registration> withAll(ParticipantsRegistered fact) {
        Map<ParticipantCode, Registration> all = new HashMap<>(registrations);
        fact.delegations()
                .forEach(delegation -> all.put(delegation.code(), new Registration(fact.category(), delegation)));
        return all;
    }
}
