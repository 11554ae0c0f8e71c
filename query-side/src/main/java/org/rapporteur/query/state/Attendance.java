package org.rapporteur.query.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** Who is registered and how many attended, by category, in the order in which categories first came up. */
public record Attendance(
        List<Registered> registered,
        List<Noted> noted,
        @Nullable MeetingNumber observerRulesRecalledAt,
        List<Symbol> standingInvitations)
        implements Area {
    static final Attendance NONE = new Attendance(List.of(), List.of(), null, List.of());

    public Attendance {
        registered = Absent.asEmpty(registered);
        noted = Absent.asEmpty(noted);
        standingInvitations = Absent.asEmpty(standingInvitations);
    }

    /** The delegations of one category. */
    public record Registered(Category category, List<Delegation> delegations) {
        public Registered {
            delegations = Absent.asEmpty(delegations);
        }
    }

    /** How many of a category attended; no number where it was only said that some did. */
    public record Noted(Category category, @Nullable Integer number) {}

    /** The delegation registered under a code. */
    public Optional<Delegation> delegation(ParticipantCode code) {
        return registered.stream()
                .flatMap(category -> category.delegations().stream())
                .filter(delegation -> delegation.code().equals(code))
                .findFirst();
    }

    /** The categories of which anybody is registered or noted, in the order of reports. */
    public Stream<Category> categories() {
        return Stream.concat(
                        registered.stream().map(Registered::category),
                        noted.stream().map(Noted::category))
                .distinct()
                .sorted();
    }

    public int registeredIn(Category category) {
        return registered.stream()
                .filter(entry -> entry.category() == category)
                .mapToInt(entry -> entry.delegations().size())
                .sum();
    }

    public Optional<Noted> notedOf(Category category) {
        return noted.stream().filter(entry -> entry.category() == category).findFirst();
    }

    Attendance evolve(AttendanceEvent event) {
        return switch (event) {
            case ParticipantsRegistered fact ->
                new Attendance(withMore(fact), noted, observerRulesRecalledAt, standingInvitations);
            case AttendanceNoted fact ->
                new Attendance(
                        registered,
                        Changed.replacedOrPlus(
                                noted,
                                entry -> entry.category() == fact.category(),
                                new Noted(fact.category(), fact.number())),
                        observerRulesRecalledAt,
                        standingInvitations);
            case ObserverRulesRecalled fact -> new Attendance(registered, noted, fact.meeting(), standingInvitations);
            case StandingInvitationsApproved fact ->
                new Attendance(
                        registered, noted, observerRulesRecalledAt, Changed.plus(standingInvitations, fact.list()));
        };
    }

    private List<Registered> withMore(ParticipantsRegistered fact) {
        Stream<Delegation> before = registered.stream()
                .filter(entry -> entry.category() == fact.category())
                .flatMap(entry -> entry.delegations().stream())
                .filter(known -> fact.delegations().stream()
                        .noneMatch(fresh -> fresh.code().equals(known.code())));
        Registered now = new Registered(
                fact.category(),
                Stream.concat(before, fact.delegations().stream()).toList());
        return Changed.replacedOrPlus(registered, entry -> entry.category() == fact.category(), now);
    }
}
