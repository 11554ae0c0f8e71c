package org.rapporteur.procedure.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.BureauCommand.AppointOfficer;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.BureauEvent.OfficerAppointed;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.DecisionContext;

/** The check that a person may be appointed to an office: one of the body that need not be elected, or another. */
final class OfficeAppointment {
    private final AppointOfficer act;
    private final DecisionContext context;
    private final Bureau bureau;

    OfficeAppointment(AppointOfficer act, DecisionContext context) {
        this.act = act;
        this.context = context;
        this.bureau = context.state().bureau();
    }

    List<Event> decide() {
        OfficeCode code = act.office();
        Wording title = act.title();
        Rejected.unless((code == null) != (title == null), BureauRule.AN_APPOINTMENT_IS_TO_ONE_OFFICE);
        if (code != null ? holds(code) : isAppointed(title)) {
            return List.of();
        }
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        if (code == null) {
            checkState(act.person());
        } else {
            checkOffice(Seats.office(code, context));
        }
        Appointment.checkProposer(act.proposedBy(), context);
        OfficerAppointed fact = new OfficerAppointed(
                meeting,
                context.itemThen(meeting).orElse(null),
                code,
                title,
                act.person(),
                act.years(),
                act.proposedBy());
        List<Event> facts = new ArrayList<>(List.of(fact));
        new Incumbency(context).succeededBy(fact.officer().stream().toList()).ifPresent(facts::add);
        return facts;
    }

    private boolean holds(OfficeCode office) {
        Optional<Officer> held = bureau.settled(act.person());
        Rejected.unless(
                held.filter(officer -> !officer.office().equals(office)).isEmpty(),
                BureauRule.AN_OFFICE_IS_HELD_ONCE,
                Map.of("person", act.person().name()));
        return held.isPresent();
    }

    private boolean isAppointed(@Nullable Wording title) {
        Optional<Person> holder = bureau.memberships().appointedAs(title);
        holder.ifPresent(other -> Rejected.unless(
                other.is(act.person()),
                BureauRule.AN_OFFICE_OF_ONE_PERSON_IS_FILLED_ONCE,
                Map.of("person", other.name())));
        return holder.isPresent();
    }

    private void checkOffice(Office office) {
        Rejected.unless(
                office.appointed(),
                BureauRule.AN_OFFICE_THAT_IS_ELECTED_IS_NOT_FILLED_BY_APPOINTMENT,
                Map.of("office", office.name()));
        Rejected.unless(
                Seats.vacant(office, bureau) > 0,
                BureauRule.NO_OFFICE_HAS_MORE_HOLDERS_THAN_SEATS,
                Map.of("office", office.name(), "seats", office.seats()));
        Nomination.eligibleGroup(office, act.person().state(), context);
    }

    private void checkState(Person person) {
        Rejected.unless(
                context.directory().state(person.state()).isPresent(),
                BureauRule.WHO_IS_APPOINTED_TO_AN_OFFICE_COMES_FROM_A_STATE,
                Map.of("participant", person.state()));
    }
}
