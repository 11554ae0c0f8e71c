package org.rapporteur.procedure.state;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ObserverRulesRecalled;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.AttendanceEvent.StandingInvitationsApproved;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;

/**
 * The participants, each in its capacity.
 *
 * @param noted the last note on each category; one without a number only says that some attended
 * @param rulesRecalledIn the meetings in which the rules on observers were recalled
 * @param standingInvitations the lists of organizations that were approved, and where
 */
public record Attendance(
        Map<ParticipantCode, Registration> registrations,
        Map<Category, AttendanceNoted> noted,
        List<MeetingNumber> rulesRecalledIn,
        Map<Symbol, MeetingNumber> standingInvitations)
        implements Area {
    static final Attendance NONE = new Attendance(Map.of(), Map.of(), List.of(), Map.of());

    /** A delegation and its capacity. */
    public record Registration(Category category, Delegation delegation) {}

    public Attendance {
        registrations = Absent.asEmpty(registrations);
        noted = Absent.asEmpty(noted);
        rulesRecalledIn = Absent.asEmpty(rulesRecalledIn);
        standingInvitations = Absent.asEmpty(standingInvitations);
    }

    public Optional<Registration> registration(ParticipantCode code) {
        return Optional.ofNullable(registrations.get(code));
    }

    /** The capacity in which somebody takes part; nothing if not registered. */
    public Optional<Category> categoryOf(ParticipantCode code) {
        return registration(code).map(Registration::category);
    }

    /** Whether this is a party that is registered. */
    public boolean isParty(ParticipantCode code) {
        return categoryOf(code).filter(Category::isParty).isPresent();
    }

    /** Whether this is an integration organization that is registered as a party. */
    public boolean isOrganization(ParticipantCode code) {
        return categoryOf(code)
                .filter(Category.INTEGRATION_ORGANIZATION::equals)
                .isPresent();
    }

    public Optional<AttendanceNoted> noteOn(Category category) {
        return Optional.ofNullable(noted.get(category));
    }

    /** How many of a category are registered by name. */
    public int registered(Category category) {
        return Math.toIntExact(registrations.values().stream()
                .filter(registration -> registration.category() == category)
                .count());
    }

    /** How many parties take part, as far as the record knows: by name or by number, whichever is more. */
    public int partiesParticipating() {
        return Arrays.stream(Category.values())
                .filter(Category::isParty)
                .mapToInt(this::participating)
                .sum();
    }

    /** How many of a category take part, by name or by number, whichever is more. */
    public int participating(Category category) {
        return Math.max(registered(category), numberNoted(category));
    }

    /**
     * Of how many parties a quorum is a share: those that take part, but an integration organization only where none of
     * its member States is among them.
     */
    public int partiesForQuorum(Directory directory) {
        int states = participating(Category.STATE_PARTY);
        boolean allNamed = states == registered(Category.STATE_PARTY);
        long organizations = registrations.keySet().stream()
                .filter(this::isOrganization)
                .filter(organization -> allNamed
                        && directory.membersOf(organization).stream().noneMatch(member -> isParty(member.code())))
                .count();
        return states + Math.toIntExact(organizations);
    }

    /**
     * How many parties attended according to the list of participants, if it says how many States. Integration
     * organizations are so few that those named are all there are, unless their number was noted as well.
     */
    public Optional<Integer> partiesNoted() {
        return noteOn(Category.STATE_PARTY)
                .map(AttendanceNoted::number)
                .map(states -> states
                        + noteOn(Category.INTEGRATION_ORGANIZATION)
                                .map(AttendanceNoted::number)
                                .orElseGet(() -> registered(Category.INTEGRATION_ORGANIZATION)));
    }

    Attendance evolve(AttendanceEvent event) {
        return switch (event) {
            case ParticipantsRegistered fact ->
                new Attendance(withAll(fact), noted, rulesRecalledIn, standingInvitations);
            case AttendanceNoted fact ->
                new Attendance(
                        registrations, Grown.by(noted, fact.category(), fact), rulesRecalledIn, standingInvitations);
            case ObserverRulesRecalled fact ->
                new Attendance(registrations, noted, Grown.by(rulesRecalledIn, fact.meeting()), standingInvitations);
            case StandingInvitationsApproved fact ->
                new Attendance(
                        registrations,
                        noted,
                        rulesRecalledIn,
                        Grown.by(standingInvitations, fact.list(), fact.meeting()));
        };
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
