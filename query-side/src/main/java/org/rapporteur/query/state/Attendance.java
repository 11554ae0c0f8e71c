package org.rapporteur.query.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.Capacity;
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
 * Who is registered and how many attended, by category, in the order in which categories first came up.
 *
 * @param standing whose votes are suspended, and who left the session and stays registered
 */
public record Attendance(
        List<Registered> registered,
        List<Noted> noted,
        @Nullable MeetingNumber observerRulesRecalledAt,
        List<Symbol> standingInvitations,
        List<Delegation> objectedTo,
        ParticipantStanding standing)
        implements Area {
    static final Attendance NONE =
            new Attendance(List.of(), List.of(), null, List.of(), List.of(), ParticipantStanding.NONE);

    public Attendance {
        registered = Absent.asEmpty(registered);
        noted = Absent.asEmpty(noted);
        standingInvitations = Absent.asEmpty(standingInvitations);
        objectedTo = Absent.asEmpty(objectedTo);
        standing = Objects.requireNonNullElse(standing, ParticipantStanding.NONE);
    }

    /** The delegations of one category. */
    public record Registered(Category category, List<Delegation> delegations) {
        public Registered {
            delegations = Absent.asEmpty(delegations);
        }
    }

    /** How many of a category attended; no number where it was only said that some did. */
    public record Noted(Category category, @Nullable Integer number) {}

    /** The delegation registered under a code, or to which under it somebody objected. */
    public Optional<Delegation> delegation(ParticipantCode code) {
        return Stream.concat(
                        registered.stream().flatMap(category -> category.delegations().stream()), objectedTo.stream())
                .filter(delegation -> delegation.code().equals(code))
                .findFirst();
    }

    /** The categories of which anybody is registered or noted, in the order of reports. */
    public Stream<Category> categories(BodyProfile body) {
        return body.categories().stream()
                .map(Capacity::code)
                .filter(category ->
                        registered.stream().anyMatch(entry -> entry.category().equals(category))
                                || notedOf(category).isPresent());
    }

    public int registeredIn(Category category) {
        return registered.stream()
                .filter(entry -> entry.category().equals(category))
                .mapToInt(entry -> entry.delegations().size())
                .sum();
    }

    public Optional<Noted> notedOf(Category category) {
        return noted.stream().filter(entry -> entry.category().equals(category)).findFirst();
    }

    Attendance evolve(AttendanceEvent event) {
        return switch (event) {
            case ParticipantsRegistered fact ->
                new Attendance(
                        withMore(fact), noted, observerRulesRecalledAt, standingInvitations, objectedTo, standing);
            case AttendanceNoted fact ->
                new Attendance(
                        registered,
                        Changed.replacedOrPlus(
                                noted,
                                entry -> entry.category().equals(fact.category()),
                                new Noted(fact.category(), fact.number())),
                        observerRulesRecalledAt,
                        standingInvitations,
                        objectedTo,
                        standing);
            case ObserverRulesRecalled fact ->
                new Attendance(registered, noted, fact.meeting(), standingInvitations, objectedTo, standing);
            case StandingInvitationsApproved fact ->
                new Attendance(
                        registered,
                        noted,
                        observerRulesRecalledAt,
                        Changed.plus(standingInvitations, fact.list()),
                        objectedTo,
                        standing);
            case AdmissionObjectedTo fact ->
                new Attendance(
                        registered,
                        noted,
                        observerRulesRecalledAt,
                        standingInvitations,
                        Changed.plus(objectedTo, fact.of()),
                        standing);
            case VotingRightsSuspended fact -> with(standing.suspending(fact.participants()));
            case VotingRightsRestored fact -> with(standing.restoring(fact.participants()));
            case ParticipantWithdrawn fact -> with(standing.leftBy(fact.participant()));
        };
    }

    private Attendance with(ParticipantStanding now) {
        return new Attendance(registered, noted, observerRulesRecalledAt, standingInvitations, objectedTo, now);
    }

    private List<Registered> withMore(ParticipantsRegistered fact) {
        Stream<Delegation> before = registered.stream()
                .filter(entry -> entry.category().equals(fact.category()))
                .flatMap(entry -> entry.delegations().stream())
                .filter(known -> fact.delegations().stream()
                        .noneMatch(fresh -> fresh.code().equals(known.code())));
        Registered now = new Registered(
                fact.category(),
                Stream.concat(before, fact.delegations().stream()).toList());
        return Changed.replacedOrPlus(registered, entry -> entry.category().equals(fact.category()), now);
    }
}
