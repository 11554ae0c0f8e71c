package org.rapporteur.procedure.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.BureauCommand.ContinueIncumbent;
import org.rapporteur.events.act.BureauCommand.RecordIncumbents;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.BureauEvent.IncumbentContinued;
import org.rapporteur.events.fact.BureauEvent.IncumbentsRecorded;
import org.rapporteur.events.fact.BureauEvent.IncumbentsSucceeded;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Person;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.DecisionContext;

/** Officers whom an earlier session elected: until others are, or to the end of this one. */
final class Incumbency {
    private final DecisionContext context;
    private final Bureau bureau;

    Incumbency(DecisionContext context) {
        this.context = context;
        this.bureau = context.state().bureau();
    }

    List<Event> record(RecordIncumbents act) {
        Rejected.unless(!act.officers().isEmpty(), BureauRule.A_RECORD_OF_INCUMBENTS_NAMES_SOMEBODY);
        checkEarlier(act.session());
        List<Officer> taken = new ArrayList<>(bureau.officers());
        List<Officer> incumbents = new ArrayList<>();
        for (Officer officer : act.officers()) {
            Office office = Seats.office(officer.office(), context);
            Optional<Officer> held =
                    taken.stream().filter(other -> other.is(officer.person())).findFirst();
            Rejected.unless(
                    held.isEmpty() || held.get().office().equals(officer.office()),
                    BureauRule.AN_OFFICE_IS_HELD_ONCE,
                    Map.of("person", officer.name()));
            if (held.isEmpty()) {
                taken.add(officer);
                incumbents.add(officer);
                checkSeats(office, taken);
            }
        }
        return incumbents.isEmpty() ? List.of() : List.of(new IncumbentsRecorded(incumbents, act.session()));
    }

    private void checkEarlier(@Nullable Integer session) {
        int present = context.session().number();
        Rejected.unless(
                session == null || session < present,
                BureauRule.INCUMBENTS_COME_FROM_AN_EARLIER_SESSION,
                Map.of("session", session == null ? 0 : session, "present", present));
    }

    private static void checkSeats(Office office, List<Officer> taken) {
        Rejected.unless(
                taken.stream()
                                .filter(officer -> officer.office().equals(office.code()))
                                .count()
                        <= office.seats(),
                BureauRule.NO_OFFICE_HAS_MORE_HOLDERS_THAN_SEATS,
                Map.of("office", office.name(), "seats", office.seats()));
    }

    List<Event> goOn(ContinueIncumbent act) {
        Person person = act.incumbent();
        if (bureau.incumbents().goesOn(person)) {
            return List.of();
        }
        Officer incumbent = bureau.incumbents()
                .servingAs(person)
                .orElseThrow(() ->
                        Rejected.because(BureauRule.ONLY_AN_INCUMBENT_CONTINUES, Map.of("person", person.name())));
        MeetingNumber meeting = context.inPlenary();
        Office office = Seats.office(incumbent.office(), context);
        int candidates = bureau.candidatesFor(office.code()).size();
        int seats = Seats.vacant(office, bureau);
        Rejected.unless(
                candidates < seats,
                BureauRule.AN_INCUMBENT_CONTINUES_WHERE_CANDIDATES_ARE_WANTING,
                Map.of("office", office.name(), "candidates", candidates, "seats", seats));
        return List.of(new IncumbentContinued(meeting, incumbent));
    }

    /** That incumbents leave, of every office in which there is no seat left for them beside the new officers. */
    Optional<IncumbentsSucceeded> succeededBy(List<Officer> officers) {
        List<Officer> succeeded = context.body().offices().stream()
                .flatMap(office -> succeededIn(office, officers).stream())
                .toList();
        return succeeded.isEmpty() ? Optional.empty() : Optional.of(new IncumbentsSucceeded(succeeded));
    }

    private List<Officer> succeededIn(Office office, List<Officer> officers) {
        List<Officer> serving = bureau.holding(office.code()).stream()
                .filter(bureau.incumbents()::serve)
                .filter(officer -> officers.stream().noneMatch(other -> other.is(officer.person())))
                .toList();
        long taken = officers.stream()
                .filter(officer -> officer.office().equals(office.code()))
                .count();
        return serving.size() > Seats.vacant(office, bureau) - taken ? serving : List.of();
    }
}
