package org.rapporteur.procedure.bureau;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.BureauCommand.AppointMembers;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.organ.CredentialsCommittee;
import org.rapporteur.procedure.organ.OrganDecider;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Memberships;
import org.rapporteur.procedure.state.SessionOrgan;

/** The check that members of an organ may be appointed; of who is one already, nothing is said anew. */
final class Appointment {
    private final AppointMembers act;
    private final DecisionContext context;
    private final Memberships memberships;
    private final List<MembersAppointed> earlier;

    /** The organ, where the session established it. */
    private final Optional<SessionOrgan> organ;

    Appointment(AppointMembers act, DecisionContext context) {
        this.act = act;
        this.context = context;
        this.memberships = context.state().bureau().memberships();
        this.earlier = memberships.appointmentsTo(act.established(), act.organ());
        this.organ = Optional.ofNullable(act.established()).map(code -> OrganDecider.existing(code, context));
    }

    List<Event> decide() {
        Rejected.unless(
                (act.established() == null) != (act.organ() == null), BureauRule.AN_APPOINTMENT_IS_TO_ONE_ORGAN);
        Rejected.unless(!act.members().isEmpty() || !act.persons().isEmpty(), BureauRule.AN_APPOINTMENT_NAMES_SOMEBODY);
        checkOnce();
        List<ParticipantCode> members =
                act.members().stream().filter(member -> !isMember(member)).toList();
        List<Person> persons =
                act.persons().stream().filter(person -> !isMember(person)).toList();
        if (members.isEmpty() && persons.isEmpty()) {
            return List.of();
        }
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        members.forEach(this::checkEligible);
        persons.stream().map(Person::state).forEach(this::checkEligible);
        int sitting = membersBefore() + members.size() + persons.size();
        checkSeats(sitting);
        checkProposer(act.proposedBy(), context);
        List<Event> facts = new ArrayList<>(List.of(new MembersAppointed(
                meeting,
                context.itemThen(meeting).orElse(null),
                act.established(),
                act.organ(),
                members,
                persons,
                act.seats(),
                act.years(),
                act.proposedBy())));
        organ.map(SessionOrgan::kind)
                .flatMap(kind -> CredentialsCommittee.ofOtherThanNine(kind, sitting))
                .ifPresent(facts::add);
        return facts;
    }

    private void checkOnce() {
        Set<ParticipantCode> members = new HashSet<>();
        act.members()
                .forEach(member -> Rejected.unless(
                        members.add(member),
                        BureauRule.NOBODY_IS_APPOINTED_TWICE,
                        Map.of("member", context.named(member))));
        List<Person> persons = new ArrayList<>();
        for (Person person : act.persons()) {
            Rejected.unless(
                    persons.stream().noneMatch(person::is),
                    BureauRule.NOBODY_IS_APPOINTED_TWICE,
                    Map.of("member", person.name()));
            persons.add(person);
        }
    }

    private boolean isMember(ParticipantCode member) {
        Wording other = act.organ();
        return other == null
                ? organ.filter(known -> known.members().contains(member)).isPresent()
                : memberships.isMember(member, other);
    }

    private boolean isMember(Person person) {
        return persons().anyMatch(person::is);
    }

    /** On an organ of the session sit those that take part in it; on others, States. */
    private void checkEligible(ParticipantCode member) {
        if (organ.isPresent()) {
            context.capacityOf(member);
            OrganKind kind = organ.get().kind();
            CredentialsCommittee.demandEligible(member, kind, context);
        } else {
            Rejected.unless(
                    context.directory().state(member).isPresent(),
                    BureauRule.MEMBERS_ARE_STATES,
                    Map.of("participant", member));
        }
    }

    private int membersBefore() {
        Wording other = act.organ();
        return other == null
                ? organ.map(SessionOrgan::size).orElse(0)
                : memberships.membersOf(other).size() + (int) persons().count();
    }

    private Stream<Person> persons() {
        return earlier.stream().flatMap(appointment -> appointment.persons().stream());
    }

    /** As many as it has seats, as was said now or the last time that it was. */
    private void checkSeats(int sitting) {
        @Nullable Integer seats = Stream.concat(
                        earlier.stream().map(MembersAppointed::seats),
                        Stream.of(act).map(AppointMembers::seats))
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(null);
        Rejected.unless(
                seats == null || sitting <= seats,
                BureauRule.NO_MORE_ARE_APPOINTED_THAN_SEATS,
                Map.of("members", sitting, "seats", seats == null ? 0 : seats));
    }

    static void checkProposer(@Nullable OfficeCode office, DecisionContext context) {
        Rejected.unless(
                office == null || context.body().office(office).isPresent(),
                BureauRule.WHO_PROPOSES_HOLDS_AN_OFFICE_OF_THE_BODY,
                Map.of("office", office == null ? "" : office));
    }
}
